package nl.naast.security.access;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;

/** Whether a moment is within a Period: an end of which the day is known is the end of that day. */
public final class Periods {
  private Periods() {}

  /** A side that is open is open. */
  public static boolean isIn(Period period, Instant now) {
    boolean begun = !period.hasStart() || !period.getStart().toInstant().isAfter(now);
    return begun && (!period.hasEnd() || now.isBefore(end(period.getEndElement())));
  }

  private static Instant end(BaseDateTimeType end) {
    TemporalPrecisionEnum precision = end.getPrecision();
    ZonedDateTime start = end.getValue().toInstant().atZone(ZoneId.systemDefault());
    ZonedDateTime past =
        switch (precision) {
          case YEAR -> start.plusYears(1);
          case MONTH -> start.plusMonths(1);
          case DAY -> start.plusDays(1);
          default -> start;
        };
    return past.toInstant();
  }
}
