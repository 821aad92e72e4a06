@NullMarked
package nl.naast.security.smart;

import org.jspecify.annotations.NullMarked;
