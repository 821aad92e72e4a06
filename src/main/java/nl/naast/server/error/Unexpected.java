package nl.naast.server.error;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;

/**
 * Logs what nobody foresaw. Messages of exceptions often quote the data that broke something, so
 * only the types and the places are written: no patient's data enters the log.
 */
final class Unexpected {
  private static final int FRAMES = 15;

  private Unexpected() {}

  static void log(Logger log, Failure failure, Throwable thrown) {
    if (failure.status() < 500) {
      return;
    }
    StringBuilder trail = new StringBuilder();
    int depth = 0;
    for (Throwable t = thrown; t != null && depth++ < 10; t = t.getCause()) {
      trail
          .append(System.lineSeparator())
          .append(t.getClass().getName())
          .append(
              Arrays.stream(t.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> System.lineSeparator() + "\tat " + frame)
                  .collect(Collectors.joining()));
    }
    log.error("Answered {}; cause, without its messages:{}", failure.status(), trail);
  }
}
