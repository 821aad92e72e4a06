/**
 * Holds every write, and every {@code $validate}, against our own profiles: one chain of
 * definitions built at start, one policy of which profiles apply, one gate in front of the store,
 * and messages in Dutch and English.
 */
@NullMarked
package nl.naast.conformance.validation;

import org.jspecify.annotations.NullMarked;
