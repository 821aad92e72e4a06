package nl.naast.server.start;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the warm-up's own requests in while the door is still closed to others. */
@Component
class WarmUpKey {
  static final String HEADER = "X-Naast-Warm-Up";
  private final String value = UUID.randomUUID().toString();

  String value() {
    return value;
  }

  boolean opens(@Nullable String header) {
    return value.equals(header);
  }
}
