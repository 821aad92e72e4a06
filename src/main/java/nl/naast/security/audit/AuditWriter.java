package nl.naast.security.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows that no transaction of their own carries, on a connection of its own: a request that
 * holds the last one of the server's pool must not wait for another. What is asked for while a
 * commit is under way is committed together, by whoever comes next, so that the disk is waited for
 * once; who asks waits until it is there.
 */
@Component
class AuditWriter implements DisposableBean {
  private static final int MOST_AT_ONCE = 200;
  private static final long PATIENCE_SECONDS = 10;
  private static final Text NOT_WRITTEN =
      Text.of(
          "Dit kan nu niet: het toegangslog is niet te schrijven. Probeer het later.",
          "This is not possible now: the audit trail cannot be written. Try again later.");
  private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock committing = new ReentrantLock();
  private final DataSource main;
  private volatile @Nullable Own own;

  AuditWriter(DataSource main) {
    this.main = main;
  }

  /** Written by one thread, read by the one that asked, both holding the lock. */
  private static final class Pending {
    private final AuditRow row;
    private boolean written;
    private @Nullable RuntimeException failure;

    Pending(AuditRow row) {
      this.row = row;
    }
  }

  private record Own(
      HikariDataSource pool, JdbcOperations jdbc, TransactionOperations transaction) {}

  /**
   * Writes a row; returns when it is on disk.
   *
   * @throws Refusal 503 when it is not
   */
  void write(AuditRow row) {
    Pending pending = new Pending(row);
    queue.add(pending);
    try {
      if (!committing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        queue.remove(pending);
        throw notWritten(null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      queue.remove(pending);
      throw notWritten(e);
    }
    try {
      while (!pending.written && pending.failure == null) {
        commitWaiting();
      }
    } finally {
      committing.unlock();
    }
    if (pending.failure != null) {
      throw notWritten(pending.failure);
    }
  }

  static Refusal notWritten(@Nullable Throwable cause) {
    Refusal refusal = new Refusal(503, Issue.error(IssueType.TRANSIENT, NOT_WRITTEN));
    if (cause != null) {
      refusal.initCause(cause);
    }
    return refusal;
  }

  private void commitWaiting() {
    List<Pending> together = new ArrayList<>();
    for (Pending next = queue.poll(); next != null; next = queue.poll()) {
      together.add(next);
      if (together.size() == MOST_AT_ONCE) {
        break;
      }
    }
    try {
      List<AuditRow> rows = together.stream().map(one -> one.row).toList();
      Own connection = own();
      connection
          .transaction()
          .executeWithoutResult(status -> AuditTable.insert(connection.jdbc(), rows));
      together.forEach(one -> one.written = true);
    } catch (RuntimeException e) {
      together.forEach(one -> one.failure = e);
    }
  }

  /** At the first row: only then the tables are surely there. */
  private Own own() {
    Own known = own;
    if (known != null) {
      return known;
    }
    HikariConfig config = new HikariConfig();
    if (main instanceof HikariDataSource pool) {
      pool.copyStateTo(config);
    } else {
      config.setDataSource(main);
    }
    config.setPoolName("audit");
    config.setMinimumIdle(1);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    config.setAutoCommit(true);
    HikariDataSource pool = new HikariDataSource(config);
    Own opened = new Own(pool, new JdbcTemplate(pool), transaction(pool));
    own = opened;
    return opened;
  }

  /**
   * To PostgreSQL what is sent together is one transaction of itself, which need not be begun and
   * committed in round trips of their own.
   *
   * @see <a
   *     href="https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY">PostgreSQL,
   *     extended query</a>
   */
  private static TransactionOperations transaction(HikariDataSource pool) {
    return String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")
        ? TransactionOperations.withoutTransaction()
        : new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  @Override
  public void destroy() {
    Own known = own;
    if (known != null) {
      known.pool().close();
    }
  }
}
