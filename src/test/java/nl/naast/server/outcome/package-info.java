// On the tests' class path this file hides the one in main: it must say the same.
@NamedInterface("outcome")
@NullMarked
package nl.naast.server.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
