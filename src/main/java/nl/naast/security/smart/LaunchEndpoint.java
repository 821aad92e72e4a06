package nl.naast.security.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.naast.security.Caller;
import nl.naast.security.Issuer;
import nl.naast.security.audit.Audit;
import nl.naast.security.audit.AuditEntry;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.audit.AuditOutcome;
import nl.naast.security.client.Client;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /launch}: a hospital system announces that one of its users opens an app for a
 * patient, and gets the {@code launch} with which it opens that app's launch URL. It is good for
 * one use, within five minutes, by that app.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#launch-app-ehr-launch">SMART
 *     App Launch 2.2, EHR launch</a>
 */
@RestController
class LaunchEndpoint {
  private final LaunchRules rules;
  private final Launches launches;
  private final Issuer issuer;
  private final Audit audit;

  LaunchEndpoint(LaunchRules rules, Launches launches, Issuer issuer, Audit audit) {
    this.rules = rules;
    this.launches = launches;
    this.issuer = issuer;
    this.audit = audit;
  }

  @PostMapping(path = "/launch", consumes = "application/json")
  ResponseEntity<Map<String, Object>> announce(
      @RequestBody String body, HttpServletRequest request) {
    LaunchRules.Announced announced = rules.read(body, Caller.of(request).orElseThrow());
    Client app = announced.app();
    LaunchContext context = announced.context();
    audit.record(
        AuditEntry.of(AuditKind.LAUNCH_CREATED, AuditOutcome.SUCCESS, request)
            .on("client:" + app.clientId())
            .about(context.patient())
            .saying("for " + (context.user() == null ? "anybody" : context.user())));
    String launch = launches.add(app.clientId(), context);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("launch", launch);
    answer.put("expires_in", Launches.LIFE.toSeconds());
    if (app.launchUri() != null) {
      answer.put("url", url(app.launchUri(), launch));
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Cache-Control", "no-store")
        .body(answer);
  }

  private String url(String launchUri, String launch) {
    return launchUri
        + (launchUri.contains("?") ? "&" : "?")
        + "iss="
        + URLEncoder.encode(issuer.audience(), StandardCharsets.UTF_8)
        + "&launch="
        + launch;
  }
}
