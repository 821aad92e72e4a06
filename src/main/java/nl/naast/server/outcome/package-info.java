/** What this server says when it refuses: a language, a text in both, an OperationOutcome. */
@NamedInterface("outcome")
@NullMarked
package nl.naast.server.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
