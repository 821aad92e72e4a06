/** Who logs in here: accounts, the login page, and the invitations by which accounts are made. */
@NamedInterface("account")
@NullMarked
package nl.naast.security.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
