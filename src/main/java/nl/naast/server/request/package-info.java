/** What surrounds every request: its id, its line in the log, its headers, its numbers. */
@NullMarked
package nl.naast.server.request;

import org.jspecify.annotations.NullMarked;
