// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("audit")
@NullMarked
package nl.naast.security.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
