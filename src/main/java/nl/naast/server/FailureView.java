package nl.naast.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** A room's say in how a failure looks to who asked, before it is put into words. */
@FunctionalInterface
public interface FailureView {

  /** The failure as this caller may know it; the same one when there is nothing to hide. */
  Throwable shown(RequestDetails request, Throwable failure);
}
