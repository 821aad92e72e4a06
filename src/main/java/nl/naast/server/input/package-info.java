/**
 * What comes in, held against what FHIR and this server allow, before anything is done with it: the
 * address, the headers, the body's form, the search, the entries of a Bundle.
 */
@NullMarked
package nl.naast.server.input;

import org.jspecify.annotations.NullMarked;
