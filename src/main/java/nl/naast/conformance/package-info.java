/**
 * What this server holds and holds it to: our own FHIR package as the build made it, the packages
 * an operator adds, their way into the store, and which types and interactions follow from them.
 *
 * <p>A profile, a code or a search parameter lives in FSH ({@code profiles/}) only; this room
 * reads.
 */
@NullMarked
package nl.naast.conformance;

import org.jspecify.annotations.NullMarked;
