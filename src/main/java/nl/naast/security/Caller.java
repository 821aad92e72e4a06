package nl.naast.security;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the access token of the request says: one person or system, by way of one client.
 * The same for a token of our own authorization server and for one of a trusted outside issuer.
 *
 * @param issuer {@code iss}: who issued the token
 * @param clientId {@code client_id}: the app or system that asks
 * @param subject {@code sub}: the account, unique within the issuer; for a system the client
 * @param fhirUser who the person is here, as a relative reference such as {@code RelatedPerson/12}
 *     (or Person, Practitioner, Patient); null for a system
 * @param patient {@code patient}: the id of the patient in the launch context, without the type
 * @param encounter {@code encounter}: the id of the encounter in the launch context
 * @param scopes what was granted, one by one and as it was written
 * @param roles {@code roles}: what the account may do beyond FHIR, such as {@code auditor}
 * @param tokenId {@code jti}
 * @param expires {@code exp}
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html">SMART
 *     App Launch 2.2, scopes and launch context</a>
 */
public record Caller(
    String issuer,
    String clientId,
    String subject,
    @Nullable String fhirUser,
    @Nullable String patient,
    @Nullable String encounter,
    Set<String> scopes,
    Set<String> roles,
    @Nullable String tokenId,
    Instant expires) {

  /** Where the filter that reads the token leaves the caller. */
  public static final String ATTRIBUTE = Caller.class.getName();

  public Caller {
    scopes = Set.copyOf(scopes);
    roles = Set.copyOf(roles);
  }

  /** The same, as this person. */
  public Caller as(String person) {
    return new Caller(
        issuer, clientId, subject, person, patient, encounter, scopes, roles, tokenId, expires);
  }

  /** The caller of an HTTP request; empty without a token, which opens only what is public. */
  public static Optional<Caller> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  /** The caller of a FHIR request, also of an entry of a Bundle. */
  public static Optional<Caller> of(RequestDetails request) {
    return request instanceof ServletRequestDetails servlet && servlet.getServletRequest() != null
        ? of(servlet.getServletRequest())
        : Optional.empty();
  }
}
