// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("access")
@NullMarked
package nl.naast.security.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
