/**
 * Every failure, wherever it happens, becomes one thing: a status and an OperationOutcome in the
 * client's language and format. {@link nl.naast.server.error.Failures} is the one place that says
 * which.
 */
@NullMarked
package nl.naast.server.error;

import org.jspecify.annotations.NullMarked;
