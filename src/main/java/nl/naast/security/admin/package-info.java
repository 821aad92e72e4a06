/**
 * The administration of accounts and clients: over HTTP with a token of an administrator, and on
 * the command line of the machine, where the first administrator comes from.
 */
@NullMarked
package nl.naast.security.admin;

import org.jspecify.annotations.NullMarked;
