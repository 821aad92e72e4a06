@NullMarked
package nl.naast.security.access;

import org.jspecify.annotations.NullMarked;
