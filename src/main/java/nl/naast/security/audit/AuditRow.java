package nl.naast.security.audit;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code NAAST_AUDIT}.
 *
 * @param kind {@link #FHIR} or an {@link AuditKind}
 * @param interaction of FHIR, such as {@code search-type}
 * @param status the HTTP status, where it is known
 * @param entities what it was about, such as {@code Observation/3} and the {@code Patient/1} whose
 *     it is
 */
record AuditRow(
    String id,
    Instant recorded,
    String kind,
    @Nullable String interaction,
    AuditOutcome outcome,
    @Nullable Integer status,
    @Nullable String who,
    @Nullable String clientId,
    @Nullable String fhirUser,
    @Nullable String onBehalfOf,
    @Nullable String address,
    @Nullable String requestId,
    @Nullable String query,
    @Nullable String detail,
    List<String> entities) {
  static final String FHIR = "FHIR";
  private static final NoArgGenerator IDS = Generators.timeBasedEpochRandomGenerator();

  /** One that sorts by time, so that the newest rows lie together in the index (RFC 9562, 7). */
  static String nextId() {
    return IDS.generate().toString();
  }
}
