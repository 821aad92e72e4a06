package nl.naast.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.jspecify.annotations.Nullable;

/** Whether a write is the server's own: what follows from it, its author has seen to. */
public final class OwnWork {
  private OwnWork() {}

  /**
   * Whether no client asks for it.
   *
   * @param request as HAPI gives it to a hook; null for none
   */
  public static boolean is(@Nullable RequestDetails request) {
    return request == null || request instanceof SystemRequestDetails;
  }
}
