package nl.naast.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What follows from a write and is done at the end of its transaction: when all is stored that a
 * Bundle brings, and HAPI no longer holds half of it. A failure still rolls everything back.
 */
@Component
public class AtTheEnd {
  private final Unflushed unflushed;

  AtTheEnd(Unflushed unflushed) {
    this.unflushed = unflushed;
  }

  /**
   * Does something at the end; of what is said twice the last is done.
   *
   * @param turn the lower the earlier; what makes more work goes before what looks at the result
   * @param what names the work
   */
  public void then(int turn, String what, Runnable work) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      waiting().add(turn, what, work);
    } else {
      work.run();
    }
  }

  private Waiting waiting() {
    for (TransactionSynchronization one : TransactionSynchronizationManager.getSynchronizations()) {
      if (one instanceof Waiting known) {
        return known;
      }
    }
    Waiting added = new Waiting(unflushed);
    TransactionSynchronizationManager.registerSynchronization(added);
    return added;
  }

  private static final class Waiting implements TransactionSynchronization {
    private final TreeMap<Integer, Map<String, Runnable>> turns = new TreeMap<>();
    private final Unflushed unflushed;

    Waiting(Unflushed unflushed) {
      this.unflushed = unflushed;
    }

    void add(int turn, String what, Runnable work) {
      turns.computeIfAbsent(turn, any -> new LinkedHashMap<>()).put(what, work);
    }

    /** Work may make more work, for a later turn or its own. */
    @Override
    public void beforeCommit(boolean readOnly) {
      while (!turns.isEmpty()) {
        Map<String, Runnable> first = turns.firstEntry().getValue();
        Iterator<Runnable> next = first.values().iterator();
        Runnable work = next.next();
        next.remove();
        if (first.isEmpty()) {
          turns.pollFirstEntry();
        }
        unflushed.flush();
        work.run();
      }
    }
  }
}
