package nl.naast.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * The one FHIR base URL that every link carries (paging, Location, fullUrl), whatever host a
 * request named: a client behind a proxy can follow each, and a forged Host header leads nowhere.
 */
@Component
public class PublicBaseUrl implements ApplicationListener<WebServerInitializedEvent> {
  private final @Nullable String configured;
  private volatile int port;

  PublicBaseUrl(NaastProperties properties) {
    this.configured = properties.baseUrl();
  }

  @Override
  public void onApplicationEvent(WebServerInitializedEvent event) {
    if (event.getApplicationContext().getServerNamespace() == null) {
      port = event.getWebServer().getPort();
    }
  }

  /** The base, such as {@code http://localhost:8080/fhir}; no slash at the end. */
  public String value() {
    return configured != null ? configured : "http://localhost:" + port + "/fhir";
  }

  /** The port on which this process listens; 0 before it does. */
  public int port() {
    return port;
  }
}
