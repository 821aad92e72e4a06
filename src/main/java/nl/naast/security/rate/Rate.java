package nl.naast.security.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** One limit, for each address or client of its own; on each node by itself. */
final class Rate {
  private static final int BURST = 10;
  private static final int MOST_KNOWN = 100_000;
  private static final Text TOO_MANY =
      Text.of(
          "Te veel verzoeken. Wacht het aantal seconden dat in Retry-After staat, en vraag daarna"
              + " minder vaak.",
          "Too many requests. Wait the number of seconds in Retry-After, and ask less often after"
              + " that.");
  private final int aSecond;

  /** One that is forgotten was full again long before. */
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_KNOWN)
          .expireAfterAccess(Duration.ofSeconds(2L * BURST))
          .build();

  Rate(int aSecond) {
    this.aSecond = aSecond;
  }

  /**
   * Counts one request.
   *
   * @throws Refusal 429 when it is one too many; {@code Retry-After} then says for how long
   */
  void count(String whose, HttpServletResponse response) {
    ConsumptionProbe probe = buckets.get(whose, key -> full()).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      response.setHeader("Retry-After", Long.toString(seconds));
      throw new Refusal(429, Issue.error(IssueType.THROTTLED, TOO_MANY));
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity((long) aSecond * BURST).refillGreedy(aSecond, Duration.ofSeconds(1)))
        .build();
  }
}
