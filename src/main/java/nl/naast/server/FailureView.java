package nl.naast.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/** A room's say in how a failure looks to who asked, before it is put into words. */
@FunctionalInterface
public interface FailureView {

  /**
   * The failure as this caller may know it; the same one when there is nothing to hide.
   *
   * @param instance what was asked about, such as {@code Patient/3}, also by an entry of a Bundle;
   *     null when it was not one resource
   */
  Throwable shown(RequestDetails request, @Nullable String instance, Throwable failure);
}
