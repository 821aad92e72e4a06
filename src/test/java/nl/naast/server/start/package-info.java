/** What clients meet while the server starts. */
@NullMarked
package nl.naast.server.start;

import org.jspecify.annotations.NullMarked;
