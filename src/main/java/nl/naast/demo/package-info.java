/**
 * The demo: the guide's examples in a database of their own. Exists in the Spring profile {@code
 * demo} only.
 */
@NullMarked
package nl.naast.demo;

import org.jspecify.annotations.NullMarked;
