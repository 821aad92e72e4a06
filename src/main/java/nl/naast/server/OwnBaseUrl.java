package nl.naast.server;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A reference with our own base URL leads to a resource here, so that it is held to the same as a
 * relative one, found by the same search, and stored relative: our base may change one day.
 */
@Component
class OwnBaseUrl {
  private final JpaStorageSettings settings;
  private final PublicBaseUrl base;

  OwnBaseUrl(JpaStorageSettings settings, PublicBaseUrl base) {
    this.settings = settings;
    this.base = base;
  }

  /** Only then the port is known, and nobody has been able to write yet. */
  @EventListener(ApplicationStartedEvent.class)
  void treatAsLocal() {
    settings.setTreatBaseUrlsAsLocal(Set.of(base.value()));
  }
}
