package nl.naast.security.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import nl.naast.security.scope.Right;
import nl.naast.server.FailureView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One answer for a resource that is hidden, that was never there, that was deleted or of which
 * there is no such version: to who does not see all of a type, they are the same.
 */
@Component
class HiddenIsAbsent implements FailureView {
  private static final int GONE = 410;
  private final Accesses accesses;

  HiddenIsAbsent(Accesses accesses) {
    this.accesses = accesses;
  }

  @Override
  public Throwable shown(RequestDetails request, @Nullable String instance, Throwable failure) {
    boolean absent =
        failure instanceof BaseServerResponseException answer
            && (answer.getStatusCode() == 404 || answer.getStatusCode() == GONE);
    return absent
            && instance != null
            && !accesses
                .of(request)
                .isUnlimited(instance.substring(0, instance.indexOf('/')), Right.READ)
        ? AccessTexts.notThere()
        : failure;
  }
}
