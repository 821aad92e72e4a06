@NullMarked
package nl.naast;

import org.jspecify.annotations.NullMarked;
