package nl.naast.security.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/**
 * A client as JSON, in the names of OAuth's client metadata, and SMART's {@code launch_url}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7591#section-2">RFC 7591, client metadata</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClientForm(
    @Nullable String client_id,
    @Nullable String client_name,
    @Nullable String token_endpoint_auth_method,
    @Nullable List<String> redirect_uris,
    @Nullable String launch_url,
    @Nullable String scope,
    @Nullable String jwks_uri,
    @Nullable JsonNode jwks,
    @Nullable Boolean enabled) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Text FORM =
      Text.of(
          "Stuur een JSON-object met client_id, client_name, token_endpoint_auth_method (none,"
              + " client_secret_basic of private_key_jwt), redirect_uris, launch_url, scope,"
              + " jwks_uri of jwks, en enabled; niets anders.",
          "Send a JSON object with client_id, client_name, token_endpoint_auth_method (none,"
              + " client_secret_basic or private_key_jwt), redirect_uris, launch_url, scope,"
              + " jwks_uri or jwks, and enabled; nothing else.");

  /**
   * Reads one.
   *
   * @throws Refusal 400 when it cannot be read
   */
  static Client read(String json) {
    try {
      ClientForm form = JSON.readValue(json, ClientForm.class);
      if (form != null) {
        return form.client();
      }
    } catch (JsonProcessingException e) {
      throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
    }
    throw new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM));
  }

  static ClientForm of(Client client) {
    return new ClientForm(
        client.clientId(),
        client.name(),
        client.authentication().method(),
        List.copyOf(new TreeSet<>(client.redirectUris())),
        client.launchUri(),
        String.join(" ", new TreeSet<>(client.scopes())),
        client.jwksUri(),
        client.jwks() == null ? null : tree(client.jwks()),
        client.enabled());
  }

  private Client client() {
    return new Client(
        client_id == null ? "" : client_id,
        client_name == null ? "" : client_name,
        method(),
        null,
        redirect_uris == null ? Set.of() : Set.copyOf(redirect_uris),
        launch_url,
        scope == null
            ? Set.of()
            : Stream.of(scope.split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toSet()),
        jwks_uri,
        jwks == null || jwks.isNull() ? null : jwks.toString(),
        enabled == null || enabled);
  }

  private ClientAuthentication method() {
    return Arrays.stream(ClientAuthentication.values())
        .filter(one -> one.method().equals(token_endpoint_auth_method))
        .findFirst()
        .orElseThrow(() -> new Refusal(400, Issue.error(IssueType.STRUCTURE, FORM)));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
