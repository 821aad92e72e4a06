package nl.naast.security.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows that no transaction of their own carries, on connections of its own: a request that
 * holds the last one of the server's pool must not wait for another. What is asked for at the same
 * moment is committed together, so that the disk is waited for once; who asks waits until it is
 * there.
 */
@Component
class AuditWriter implements DisposableBean {
  private static final int MOST_AT_ONCE = 200;
  private static final int MOST_WAITING = 5_000;
  private static final int CONNECTIONS = 2;
  private static final long PATIENCE_SECONDS = 10;
  private static final Text NOT_WRITTEN =
      Text.of(
          "Dit kan nu niet: het toegangslog is niet te schrijven. Probeer het later.",
          "This is not possible now: the audit trail cannot be written. Try again later.");
  private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final DataSource main;
  private volatile boolean stopped;
  private boolean started;

  AuditWriter(DataSource main) {
    this.main = main;
  }

  private record Pending(AuditRow row, CompletableFuture<Void> written) {}

  /**
   * Writes a row; returns when it is on disk.
   *
   * @throws Refusal 503 when it is not
   */
  void write(AuditRow row) {
    start();
    Pending pending = new Pending(row, new CompletableFuture<>());
    try {
      if (!queue.offer(pending, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw notWritten(null);
      }
      pending.written().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw notWritten(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notWritten(e);
    }
  }

  static Refusal notWritten(@org.jspecify.annotations.Nullable Throwable cause) {
    Refusal refusal = new Refusal(503, Issue.error(IssueType.TRANSIENT, NOT_WRITTEN));
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  /** At the first row: only then the tables are surely there. */
  private synchronized void start() {
    if (!started) {
      started = true;
      Thread writer = new Thread(this::run, "audit");
      writer.setDaemon(true);
      writer.start();
    }
  }

  private void run() {
    try (HikariDataSource own = own()) {
      JdbcTemplate jdbc = new JdbcTemplate(own);
      TransactionTemplate transaction =
          new TransactionTemplate(new DataSourceTransactionManager(own));
      List<Pending> together = new ArrayList<>();
      while (!stopped) {
        Pending first = queue.poll(1, TimeUnit.SECONDS);
        if (first != null) {
          together.add(first);
          queue.drainTo(together, MOST_AT_ONCE - 1);
          commit(jdbc, transaction, together);
          together.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void commit(
      JdbcTemplate jdbc, TransactionTemplate transaction, List<Pending> together) {
    try {
      List<AuditRow> rows = together.stream().map(Pending::row).toList();
      transaction.executeWithoutResult(status -> AuditTable.insert(jdbc, rows));
      together.forEach(one -> one.written().complete(null));
    } catch (RuntimeException e) {
      together.forEach(one -> one.written().completeExceptionally(e));
    }
  }

  private HikariDataSource own() {
    HikariConfig config = new HikariConfig();
    if (main instanceof HikariDataSource pool) {
      pool.copyStateTo(config);
    } else {
      config.setDataSource(main);
    }
    config.setPoolName("audit");
    if (String.valueOf(config.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      // The driver then sends the rows of a batch as one statement.
      config.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(config);
  }

  @Override
  public void destroy() {
    stopped = true;
  }
}
