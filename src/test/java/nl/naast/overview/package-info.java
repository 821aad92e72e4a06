@NullMarked
package nl.naast.overview;

import org.jspecify.annotations.NullMarked;
