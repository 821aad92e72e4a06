@NullMarked
package nl.naast.screening;

import org.jspecify.annotations.NullMarked;
