@NullMarked
package nl.naast.security.admin;

import org.jspecify.annotations.NullMarked;
