/** From the token of a request to the caller: ours, or that of a trusted outside issuer. */
@NullMarked
package nl.naast.security.token;

import org.jspecify.annotations.NullMarked;
