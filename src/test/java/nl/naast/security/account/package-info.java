// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("account")
@NullMarked
package nl.naast.security.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
