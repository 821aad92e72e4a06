package nl.naast.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * The server under test as a client without a FHIR library sees it: a test opens with the literal
 * request and reads the literal answer. Paths are relative to the server's root: {@code
 * /fhir/Patient}.
 */
@Lazy
public final class FhirHttp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;
  private final Supplier<String> token;

  /**
   * Asks as a system that may do everything, unless a request says {@code Authorization} itself.
   */
  @Autowired
  FhirHttp(Environment environment, Tokens tokens) {
    this(
        "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), tokens::system);
  }

  /** Without a token. */
  public FhirHttp(String root) {
    this(root, () -> "");
  }

  /** A server that runs in this JVM, asked as a system that may do everything. */
  public static FhirHttp of(ConfigurableApplicationContext server) {
    return new FhirHttp(server.getEnvironment(), Tokens.of(server));
  }

  FhirHttp(String root, Supplier<String> token) {
    this.root = root;
    this.token = token;
  }

  /** The same server, asked by who has this token; an empty one for who has none. */
  public FhirHttp as(String otherToken) {
    return new FhirHttp(root, () -> otherToken);
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  /** Posts FHIR JSON, unless a header says otherwise. */
  public Answer post(String path, String body, String... headers) {
    return send("POST", path, body, headers);
  }

  public Answer put(String path, String body, String... headers) {
    return send("PUT", path, body, headers);
  }

  public Answer delete(String path, String... headers) {
    return send("DELETE", path, null, headers);
  }

  /**
   * Sends any method.
   *
   * @param headers name, value, name, value ...
   */
  public Answer send(String method, String path, @Nullable String body, String... headers) {
    return send(
        method,
        path,
        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
        body != null,
        headers);
  }

  public Answer send(
      String method,
      String path,
      HttpRequest.BodyPublisher body,
      boolean hasBody,
      String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60)).method(method, body);
    boolean typed = false;
    boolean authorized = false;
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
      typed |= headers[i].equalsIgnoreCase("Content-Type");
      authorized |= headers[i].equalsIgnoreCase("Authorization");
    }
    String bearer = authorized ? "" : token.get();
    if (!bearer.isEmpty()) {
      request.header("Authorization", "Bearer " + bearer);
    }
    if (hasBody && !typed) {
      request.header("Content-Type", "application/fhir+json");
    }
    try {
      return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Java's URI refuses the bar of FHIR's [system]|[code], which many clients send as it is. */
  private URI uri(String path) {
    return URI.create((path.startsWith("http") ? path : root + path).replace("|", "%7C"));
  }

  /** An answer: status, headers, and the body as text or JSON. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The body read as JSON; fails the test when it is not. */
    public JsonNode json() {
      try {
        return JSON.readTree(body());
      } catch (IOException e) {
        throw new UncheckedIOException(body(), e);
      }
    }
  }
}
