package nl.naast.security.smart;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an app is opened for.
 *
 * @param patient the id of the patient, without the type
 * @param encounter the id of the encounter
 * @param fhirContext other resources in view, as SMART writes them: each with {@code reference},
 *     and perhaps {@code role}
 * @param needPatientBanner whether the app is to show which patient it is about
 * @param user who opens it, such as {@code Practitioner/3}
 * @param intent what the app is opened to do
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/scopes-and-launch-context.html#launch-context-arrives-with-your-access_token">SMART
 *     App Launch 2.2, launch context</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LaunchContext(
    @Nullable String patient,
    @Nullable String encounter,
    @Nullable List<Map<String, Object>> fhirContext,
    @Nullable Boolean needPatientBanner,
    @Nullable String user,
    @Nullable String intent) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static LaunchContext ofPatient(@Nullable String patient) {
    return new LaunchContext(patient, null, null, true, null, null);
  }

  static LaunchContext parse(String json) {
    try {
      return JSON.readValue(json, LaunchContext.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no launch context", e);
    }
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
