package nl.naast.conformance;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Map;
import java.util.function.Supplier;
import nl.naast.server.StartupStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes anew what was stored under other search parameters, before the server is ready: a search
 * that leaves out a naaste because of an upgrade is worse than a start that takes longer.
 *
 * <p>Each chunk is a transaction that also notes how far it came. So a start after a crash goes on
 * from there, and two nodes that start at once take turns: neither does what the other has done,
 * and both are ready after the last chunk.
 */
final class IndexStored implements StartupStep {
  private static final Logger LOG = LoggerFactory.getLogger(IndexStored.class);
  private static final int ATTEMPTS = 3;
  private static final int REPORT = 2_000;
  private final Map<String, String> wanted;
  private final SearchIndex index;
  private final ResourceIndexer indexer;
  private final TransactionTemplate transaction;
  private final int chunk;

  /**
   * @param wanted by resource type, the fingerprint of its search parameters
   * @param chunk how many resources in one transaction
   */
  IndexStored(
      Map<String, String> wanted,
      SearchIndex index,
      ResourceIndexer indexer,
      TransactionTemplate transaction,
      int chunk) {
    this.wanted = wanted;
    this.index = index;
    this.indexer = indexer;
    this.transaction = transaction;
    this.chunk = chunk;
  }

  @Override
  public int getOrder() {
    return INDEX;
  }

  @Override
  public String title() {
    return "indexing what was stored under other search parameters";
  }

  @Override
  public void run() {
    var outdated = index.outdated(wanted);
    if (outdated.isEmpty()) {
      return;
    }
    boolean first = index.isNothingStored();
    attempt(
        () -> {
          for (String type : outdated) {
            index.begin(type, wanted(type));
            if (first) {
              index.complete(type);
            }
          }
          return outdated.size();
        });
    if (!first) {
      outdated.forEach(this::index);
    }
  }

  private void index(String type) {
    long start = System.nanoTime();
    long all = index.count(type);
    if (all > 0) {
      LOG.info("{}: its search parameters have changed; indexing {} resources anew", type, all);
    }
    long done = 0;
    for (int size = next(type); size > 0; size = next(type)) {
      if (done / REPORT < (done + size) / REPORT) {
        LOG.info("{}: indexed {} of {}", type, done + size, all);
      }
      done += size;
    }
    if (all > 0) {
      long millis = (System.nanoTime() - start) / 1_000_000;
      LOG.info("{}: indexed {} resources in {} ms", type, done, millis);
    }
  }

  /** Does one chunk; 0 when the type is complete. */
  private int next(String type) {
    return attempt(
        () -> {
          SearchIndex.Progress progress = index.lock(type);
          if (!progress.fingerprint().equals(wanted(type))) {
            throw new IllegalStateException(
                "Another version of Naast is starting on the same database, and indexes "
                    + type
                    + " for other search parameters. Stop it, and start this one again.");
          }
          if (progress.complete()) {
            return 0;
          }
          var rows = index.next(type, progress.upTo(), chunk);
          if (rows.isEmpty()) {
            index.complete(type);
            return 0;
          }
          indexer.index(type, rows);
          index.advance(type, rows.get(rows.size() - 1));
          return rows.size();
        });
  }

  private String wanted(String type) {
    return wanted.getOrDefault(type, "");
  }

  /** In a transaction. A node that waited too long for another, or met it, looks again. */
  private <T> T attempt(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (DataAccessException | TransactionException | BaseServerResponseException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
