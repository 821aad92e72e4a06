/**
 * Maven's side of this room: turns {@code profiles/generated} into a FHIR package with snapshots.
 */
@NullMarked
package nl.naast.conformance.build;

import org.jspecify.annotations.NullMarked;
