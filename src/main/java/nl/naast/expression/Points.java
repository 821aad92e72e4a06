package nl.naast.expression;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** What a chosen answer counts for. */
@FunctionalInterface
public interface Points {
  /** Nothing counts. */
  Points NONE = value -> null;

  /** The points of this very value in the tree that is looked at; null when it has none. */
  @Nullable BigDecimal of(Base value);
}
