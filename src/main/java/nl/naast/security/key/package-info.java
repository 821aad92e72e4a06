/**
 * The keys that sign our tokens and our links, kept in the database so that all nodes share them.
 */
@NullMarked
package nl.naast.security.key;

import org.jspecify.annotations.NullMarked;
