/** Who helps with what: help requests in the circle, agreements, plans and moments. */
@NullMarked
package nl.naast.support;

import org.jspecify.annotations.NullMarked;
