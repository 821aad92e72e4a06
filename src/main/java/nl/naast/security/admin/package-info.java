/**
 * The administration of accounts and clients: over HTTP with a token of an administrator, and on
 * the command line of the machine, where the first administrator comes from.
 */
@NamedInterface("admin")
@NullMarked
package nl.naast.security.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
