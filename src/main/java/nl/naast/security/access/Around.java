package nl.naast.security.access;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A resource as it is now, and some of those that refer to it; shared by all requests: do not
 * change them.
 *
 * @param itself null when it is not there
 */
record Around(@Nullable Resource itself, List<Resource> referring) {

  <T extends Resource> Optional<T> itself(Class<T> as) {
    return Optional.ofNullable(itself).map(as::cast);
  }

  <T extends Resource> List<T> referring(Class<T> as) {
    return referring.stream().filter(as::isInstance).map(as::cast).toList();
  }
}
