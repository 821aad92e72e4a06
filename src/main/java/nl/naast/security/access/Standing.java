package nl.naast.security.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * To whom somebody has a relation, as the database said when the token of a request was looked at.
 */
public final class Standing {
  /** Where a request keeps it. */
  public static final String ATTRIBUTE = Standing.class.getName();

  private final String person;
  private final boolean alsoFound;
  private final Supplier<Around> around;

  Standing(String person, boolean alsoFound, Supplier<Around> around) {
    this.person = person;
    this.alsoFound = alsoFound;
    this.around = SingletonSupplier.of(around);
  }

  /** Whether what was asked along is there. */
  public boolean isAlsoFound() {
    return alsoFound;
  }

  /** What is around this very person; null when another was asked about. */
  @Nullable Around around(String asked) {
    return asked.equals(person) ? around.get() : null;
  }
}
