/** Tests of findings from the outside: what is missing, and that it is gone when it has come. */
@NullMarked
package nl.naast.journey;

import org.jspecify.annotations.NullMarked;
