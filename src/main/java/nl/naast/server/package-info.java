/**
 * HAPI FHIR and its storage, wired; collects what the rooms provide (interceptors, start-up steps)
 * and turns every failure into an OperationOutcome. Depends on no other room.
 */
@NullMarked
package nl.naast.server;

import org.jspecify.annotations.NullMarked;
