package nl.naast.expression;

/**
 * An expression in a definition that cannot be evaluated: a mistake of who wrote the definition.
 * Nothing is guessed in its place, so what depends on it does not happen.
 */
public final class BadExpression extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadExpression(String expression, Exception cause) {
    super(
        "The FHIRPath expression '%s' failed: %s".formatted(expression, cause.getMessage()), cause);
  }
}
