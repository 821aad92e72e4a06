package nl.naast.server.error;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Which failure gets which answer: the one place that says so. */
@Component
class Failures {
  private static final String RETRY_AFTER = "Retry-After";
  private final HapiFailures hapi;

  Failures(ObjectProvider<ServedTypes> served) {
    this.hapi = new HapiFailures(served);
  }

  /**
   * The answer to a request that ended with {@code thrown}.
   *
   * @param requestId how the client and the log name this request
   */
  Failure of(Throwable thrown, String requestId) {
    List<Throwable> causes = causesOf(thrown);
    return first(causes, Refusal.class)
        .map(Failures::refused)
        .or(() -> worded(causes))
        .or(() -> hapi.of(causes))
        .or(() -> storage(causes))
        .orElseGet(() -> unexpected(requestId));
  }

  /** The thrown thing and what caused it, the outermost first. */
  private static List<Throwable> causesOf(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable t = thrown; t != null && !causes.contains(t); t = t.getCause()) {
      causes.add(t);
    }
    return Collections.unmodifiableList(causes);
  }

  private static <T> Optional<T> first(List<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static boolean any(List<Throwable> causes, Class<?>... types) {
    return causes.stream()
        .anyMatch(cause -> List.of(types).stream().anyMatch(t -> t.isInstance(cause)));
  }

  private static Failure refused(Refusal refusal) {
    Map<String, String> headers = new HashMap<>();
    if (refusal.hasResponseHeaders()) {
      refusal.getResponseHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    }
    return new Failure(refusal.getStatusCode(), refusal.outcome()::in, headers);
  }

  /** A room that refuses with an OperationOutcome of its own has said it all. */
  private static Optional<Failure> worded(List<Throwable> causes) {
    return first(causes, BaseServerResponseException.class)
        .filter(e -> e.getOperationOutcome() instanceof OperationOutcome && e.getStatusCode() < 500)
        .filter(e -> HapiFailures.isRoomsOwn((OperationOutcome) e.getOperationOutcome()))
        .map(
            e ->
                new Failure(
                    e.getStatusCode(),
                    language -> (OperationOutcome) e.getOperationOutcome(),
                    Map.of()));
  }

  private static Optional<Failure> storage(List<Throwable> causes) {
    if (any(causes, DataFormatException.class)) {
      return Optional.of(
          failure(
              400,
              IssueType.STRUCTURE,
              Text.of(
                  "De inhoud is geen geldige FHIR-resource. Vergelijk haar met de FHIR"
                      + " R4-specificatie.",
                  "The body is not a valid FHIR resource. Compare it with the FHIR R4"
                      + " specification.")));
    }
    if (any(causes, SocketTimeoutException.class)) {
      return Optional.of(
          failure(
              408,
              IssueType.TIMEOUT,
              Text.of(
                  "Het verzoek kwam niet op tijd binnen. Stuur het opnieuw.",
                  "The request did not arrive in time. Send it again.")));
    }
    if (any(
        causes,
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransactionTimedOutException.class,
        java.sql.SQLTransientConnectionException.class,
        java.sql.SQLNonTransientConnectionException.class,
        jakarta.persistence.QueryTimeoutException.class)) {
      return Optional.of(busy());
    }
    if (any(
        causes,
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        org.hibernate.exception.ConstraintViolationException.class,
        jakarta.persistence.OptimisticLockException.class)) {
      return Optional.of(HapiFailures.concurrentChange());
    }
    if (any(causes, TransientDataAccessException.class, SQLTransientException.class)
        || first(causes, SQLException.class).map(e -> isOutOfService(e)).orElse(false)) {
      return Optional.of(busy());
    }
    return Optional.empty();
  }

  /** SQLSTATE classes 08 (connection), 53 (resources) and 57 (operator intervention). */
  private static boolean isOutOfService(SQLException e) {
    String state = e.getSQLState();
    return state != null
        && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
  }

  private static Failure busy() {
    return failure(
            503,
            IssueType.TRANSIENT,
            Text.of(
                "De server kan de gegevens nu niet bereiken. Probeer het zo opnieuw.",
                "The server cannot reach its data now. Try again shortly."))
        .with(RETRY_AFTER, "5");
  }

  private static Failure unexpected(String requestId) {
    return failure(
        500,
        IssueType.EXCEPTION,
        Text.of(
                "Er ging iets mis in de server. Meld de beheerder het nummer van dit verzoek: %s.",
                "Something went wrong in the server. Tell its operator the number of this request:"
                    + " %s.")
            .with(requestId));
  }

  static Failure failure(int status, IssueType code, Text text) {
    return Failure.of(status, Outcome.of(Issue.error(code, text)));
  }
}
