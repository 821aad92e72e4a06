/** What readers of the guide can rely on. */
@NullMarked
package nl.naast.ig;

import org.jspecify.annotations.NullMarked;
