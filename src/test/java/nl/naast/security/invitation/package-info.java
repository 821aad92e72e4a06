// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("invitation")
@NullMarked
package nl.naast.security.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
