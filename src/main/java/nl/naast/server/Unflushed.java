package nl.naast.server;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/**
 * What a transaction has stored and the database has not seen yet. A search asks the database by
 * itself, so that within one transaction it misses what is still on its way.
 */
@Component
public class Unflushed {
  private final EntityManagerFactory entityManagers;

  Unflushed(@Qualifier("entityManagerFactory") EntityManagerFactory entityManagers) {
    this.entityManagers = entityManagers;
  }

  /**
   * Sends it, at the end of a transaction, before a search that must see it; does nothing outside
   * one. What was loaded is forgotten, and read anew as it now is: Hibernate loses its way in what
   * it holds half of.
   */
  public void flush() {
    @Nullable EntityManager current =
        EntityManagerFactoryUtils.getTransactionalEntityManager(entityManagers);
    if (current != null && current.isJoinedToTransaction()) {
      current.flush();
      current.clear();
    }
  }
}
