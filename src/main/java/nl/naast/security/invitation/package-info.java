/** How people get an account: an invitation, on paper or by e-mail, that works once. */
@NamedInterface("invitation")
@NullMarked
package nl.naast.security.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
