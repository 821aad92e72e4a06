package nl.naast.security.audit;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.naast.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * One event.
 *
 * @param what what kind of event
 * @param outcome whether it was done
 * @param who the account or client that did it or tried to, as far as known: a user name that was
 *     typed in at a login is not kept when no such account exists, since it may be a password
 * @param clientId the client by way of which it was done
 * @param fhirUser who that is here, such as {@code Practitioner/3}
 * @param onBehalfOf for whom, such as {@code RelatedPerson/7}
 * @param entity what it was done to, such as {@code RelatedPerson/7} or {@code client:my-app}
 * @param patient the id of the patient whom it concerns
 * @param address the network address from which it was asked
 * @param requestId the id of the request, as in the log
 * @param detail a short text for the reader of the trail; no clinical data
 */
public record AuditEntry(
    AuditKind what,
    AuditOutcome outcome,
    @Nullable String who,
    @Nullable String clientId,
    @Nullable String fhirUser,
    @Nullable String onBehalfOf,
    @Nullable String entity,
    @Nullable String patient,
    @Nullable String address,
    @Nullable String requestId,
    @Nullable String detail) {

  /** What is done by who asks in this HTTP request. */
  public static AuditEntry of(AuditKind what, AuditOutcome outcome, HttpServletRequest request) {
    Optional<Caller> caller = Caller.of(request);
    return new AuditEntry(
        what,
        outcome,
        caller.map(Caller::subject).orElse(null),
        caller.map(Caller::clientId).orElse(null),
        caller.map(Caller::fhirUser).orElse(null),
        null,
        null,
        null,
        request.getRemoteAddr(),
        request.getAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID) instanceof String id
            ? id
            : null,
        null);
  }

  public AuditEntry by(@Nullable String account, @Nullable String client) {
    return new AuditEntry(
        what,
        outcome,
        account,
        client,
        fhirUser,
        onBehalfOf,
        entity,
        patient,
        address,
        requestId,
        detail);
  }

  public AuditEntry as(@Nullable String user) {
    return new AuditEntry(
        what,
        outcome,
        who,
        clientId,
        user,
        onBehalfOf,
        entity,
        patient,
        address,
        requestId,
        detail);
  }

  public AuditEntry on(@Nullable String thing) {
    return new AuditEntry(
        what,
        outcome,
        who,
        clientId,
        fhirUser,
        onBehalfOf,
        thing,
        patient,
        address,
        requestId,
        detail);
  }

  /** With the id of the patient whom it concerns. */
  public AuditEntry about(@Nullable String patientId) {
    return new AuditEntry(
        what,
        outcome,
        who,
        clientId,
        fhirUser,
        onBehalfOf,
        entity,
        patientId,
        address,
        requestId,
        detail);
  }

  public AuditEntry saying(String text) {
    return new AuditEntry(
        what,
        outcome,
        who,
        clientId,
        fhirUser,
        onBehalfOf,
        entity,
        patient,
        address,
        requestId,
        text);
  }
}
