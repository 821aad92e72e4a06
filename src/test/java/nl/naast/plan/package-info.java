/** Tests of plans from the outside: what is begun, what follows, what is refused. */
@NullMarked
package nl.naast.plan;

import org.jspecify.annotations.NullMarked;
