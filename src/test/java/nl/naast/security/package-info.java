@NullMarked
package nl.naast.security;

import org.jspecify.annotations.NullMarked;
