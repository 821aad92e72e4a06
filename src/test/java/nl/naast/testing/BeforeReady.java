package nl.naast.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.StartupStep;
import nl.naast.testing.FhirHttp.Answer;

/**
 * What a client got that came too early: asked by a start-up step, so that the server is certainly
 * not ready yet.
 */
public final class BeforeReady implements StartupStep {
  private static final List<String> PATHS =
      List.of("/actuator/health/liveness", "/actuator/health/readiness", "/fhir/metadata");
  private final FhirHttp http;
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  BeforeReady(FhirHttp http) {
    this.http = http;
  }

  /** The answer to {@code GET path} before the server was ready. */
  public Answer answer(String path) {
    Answer answer = answers.get(path);
    if (answer == null) {
      throw new IllegalArgumentException("Not asked: " + path);
    }
    return answer;
  }

  @Override
  public String title() {
    return "Asked too early";
  }

  @Override
  public int getOrder() {
    return WARM_UP - 1;
  }

  @Override
  public void run() {
    PATHS.forEach(path -> answers.put(path, http.get(path)));
  }
}
