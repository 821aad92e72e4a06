package nl.naast.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import nl.naast.server.OwnAuthorization;
import nl.naast.server.PublicBaseUrl;
import nl.naast.server.StartupStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the first requests itself, over its own socket: the endpoint is set up, the queries of a
 * read and a search are compiled, the connections are open.
 */
@Component
class RequestWarmUp implements StartupStep {
  private static final Logger LOG = LoggerFactory.getLogger(RequestWarmUp.class);
  private static final List<String> PATHS =
      List.of(
          "metadata",
          "Patient/warm-up",
          "RelatedPerson?patient=Patient/warm-up&_sort=rank",
          "RelatedPerson?patient=Patient/warm-up&_include=RelatedPerson:patient");
  private final PublicBaseUrl baseUrl;
  private final WarmUpKey key;
  private final ObjectProvider<OwnAuthorization> authorization;
  private final String host;
  private final String scheme;

  RequestWarmUp(
      PublicBaseUrl baseUrl,
      WarmUpKey key,
      ObjectProvider<OwnAuthorization> authorization,
      @Value("${server.address:127.0.0.1}") String address,
      @Value("${server.ssl.enabled:false}") boolean tls) {
    this.baseUrl = baseUrl;
    this.key = key;
    this.authorization = authorization;
    this.host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
    this.scheme = tls ? "https" : "http";
  }

  @Override
  public String title() {
    return "Warmed up the endpoint";
  }

  @Override
  public int getOrder() {
    return WARM_UP + 50;
  }

  @Override
  public void run() {
    for (String path : PATHS) {
      try {
        get(path);
      } catch (IOException e) {
        // Slower at first, but right: no reason not to serve.
        LOG.warn(
            "The first requests will be slower: cannot reach my own port ({})", e.getMessage());
        return;
      }
    }
  }

  private void get(String path) throws IOException {
    URI uri = URI.create(scheme + "://" + host + ":" + baseUrl.port() + "/fhir/" + path);
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(60_000);
    connection.setRequestProperty(WarmUpKey.HEADER, key.value());
    authorization.ifAvailable(own -> connection.setRequestProperty("Authorization", own.header()));
    boolean refused = connection.getResponseCode() >= 400;
    try (InputStream body = refused ? connection.getErrorStream() : connection.getInputStream()) {
      if (body != null) {
        body.readAllBytes();
      }
    }
  }
}
