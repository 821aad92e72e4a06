package nl.naast.security.audit;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.security.access.ActingAs;
import nl.naast.security.access.Concerned;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the row of a FHIR interaction: who it was, and about what and whom. */
@Component
class Trace {
  private static final String ASKED = Trace.class.getName() + ".asked";
  private static final String RECORDED = Trace.class.getName() + ".recorded";
  private static final String WRITTEN = Trace.class.getName() + ".written";
  private final ActingAs acting;
  private final Concerned concerned;

  Trace(ActingAs acting, Concerned concerned) {
    this.acting = acting;
    this.concerned = concerned;
  }

  /** Notes which interaction this request is, in FHIR's word. */
  static void asked(HttpServletRequest request, String interaction) {
    request.setAttribute(ASKED, interaction);
  }

  /** The interaction that was asked for; the method where it came to no interaction. */
  static String asked(HttpServletRequest request) {
    return request.getAttribute(ASKED) instanceof String interaction
        ? interaction
        : request.getMethod().toLowerCase(Locale.ROOT);
  }

  /** Notes that this request is in the trail. */
  static void done(HttpServletRequest request) {
    request.setAttribute(RECORDED, true);
  }

  static boolean isDone(HttpServletRequest request) {
    return request.getAttribute(RECORDED) != null;
  }

  /** Notes that something was written; whether that stays is not known yet. */
  static void written(HttpServletRequest request) {
    request.setAttribute(WRITTEN, true);
  }

  static boolean isWritten(HttpServletRequest request) {
    return request.getAttribute(WRITTEN) != null;
  }

  AuditRow of(
      HttpServletRequest request,
      @Nullable String interaction,
      AuditOutcome outcome,
      @Nullable Integer status,
      List<String> entities) {
    Optional<Caller> caller = Caller.of(request);
    String query = request.getQueryString();
    return new AuditRow(
        AuditRow.nextId(),
        Instant.now(),
        AuditRow.FHIR,
        interaction,
        outcome,
        status,
        caller.map(Caller::subject).orElse(null),
        caller.map(Caller::clientId).orElse(null),
        caller.map(Caller::fhirUser).orElse(null),
        caller.flatMap(acting::of).orElse(null),
        request.getRemoteAddr(),
        request.getAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID) instanceof String id
            ? id
            : null,
        request.getMethod()
            + " "
            + request.getRequestURI()
            + (query == null || query.isEmpty() ? "" : "?" + query),
        null,
        entities);
  }

  /** The resources in an answer, and the patients whose they are. */
  List<String> entities(@Nullable IBaseResource answer) {
    Set<String> entities = new LinkedHashSet<>();
    add(answer, entities);
    return new ArrayList<>(entities);
  }

  private void add(@Nullable IBaseResource resource, Set<String> entities) {
    if (resource instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> add(entry.getResource(), entities));
    } else if (resource != null
        && !(resource instanceof OperationOutcome)
        && resource.getIdElement().hasIdPart()) {
      entities.add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
      entities.addAll(concerned.patients(resource));
    }
  }
}
