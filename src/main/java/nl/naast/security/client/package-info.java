/** The apps and systems that may ask for tokens, and what is asked of their registration. */
@NamedInterface("client")
@NullMarked
package nl.naast.security.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
