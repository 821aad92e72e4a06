@NullMarked
package nl.naast.support;

import org.jspecify.annotations.NullMarked;
