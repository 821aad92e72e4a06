/** How much one address, one client and whoever signs in may ask; beyond it the answer is 429. */
@NullMarked
package nl.naast.security.rate;

import org.jspecify.annotations.NullMarked;
