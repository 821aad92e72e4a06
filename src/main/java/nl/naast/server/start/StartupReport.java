package nl.naast.server.start;

import nl.naast.server.PublicBaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Says, once ready, where the data live, where to reach the server, and where to begin. */
@Component
class StartupReport implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(StartupReport.class);
  private final PublicBaseUrl baseUrl;
  private final DataSourceProperties database;
  private final String address;

  StartupReport(
      PublicBaseUrl baseUrl,
      DataSourceProperties database,
      @Value("${server.address:all addresses}") String address) {
    this.baseUrl = baseUrl;
    this.database = database;
    this.address = address;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    String fhir = baseUrl.value();
    String root = fhir.replaceFirst("/fhir$", "");
    LOG.info(
        """
        Naast is ready.
          Data       {}
          Listens on {}, port {}
          FHIR       {}/metadata
          Try it     {}/swagger-ui/
          Health     {}/actuator/health""",
        withoutParameters(database.determineUrl()),
        address,
        baseUrl.port(),
        fhir,
        fhir,
        root);
  }

  /** The URL's parameters may hold a password. */
  private static String withoutParameters(String url) {
    return url.replaceFirst("[?;].*", "");
  }
}
