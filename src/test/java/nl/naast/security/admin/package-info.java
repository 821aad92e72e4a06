// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("admin")
@NullMarked
package nl.naast.security.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
