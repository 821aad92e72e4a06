package nl.naast.server.request;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * One line in the log and one count per request: method, resource type, interaction, status, time.
 * Never an id, a search value or a body: those are a patient's.
 */
@Component
class RequestRecord {
  private static final Logger LOG = LoggerFactory.getLogger("naast.access");
  private static final String NONE = "none";
  private final ObjectProvider<MeterRegistry> meters;

  RequestRecord(ObjectProvider<MeterRegistry> meters) {
    this.meters = meters;
  }

  void aborted(HttpServletRequest request) {
    request.setAttribute(Interaction.ABORTED, true);
  }

  void finished(HttpServletRequest request, HttpServletResponse response, long nanos) {
    String type = Interaction.type(request);
    String interaction = Interaction.code(request);
    int status = request.getAttribute(Interaction.ABORTED) == null ? response.getStatus() : 499;
    String method = request.getMethod().length() > 10 ? NONE : request.getMethod();
    Duration time = Duration.ofNanos(nanos);
    LOG.atInfo()
        .addKeyValue("method", method)
        .addKeyValue("type", type)
        .addKeyValue("interaction", interaction)
        .addKeyValue("status", status)
        .addKeyValue("ms", time.toMillis())
        .log("{} {} {} {} {} ms", method, type, interaction, status, time.toMillis());
    meters.ifAvailable(
        registry ->
            Timer.builder("naast.fhir.requests")
                .description("FHIR requests answered")
                .tag("type", type)
                .tag("interaction", interaction)
                .tag("status", String.format(Locale.ROOT, "%d", status))
                .register(registry)
                .record(time));
  }
}
