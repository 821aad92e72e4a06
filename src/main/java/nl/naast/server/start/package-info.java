/** From a started process to a server that answers: steps, warm-up, readiness, and what is said. */
@NullMarked
package nl.naast.server.start;

import org.jspecify.annotations.NullMarked;
