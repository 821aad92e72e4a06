package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The index of what is stored follows the search parameters, also after a crash. */
@ServerTest
class IndexStoredIT {
  private static final String TYPE = "Organization";
  private static final int STORED = 5;
  private static final int CHUNK = 2;
  private static final String QUERY = "/fhir/Organization?name=index-it";

  @Autowired FhirHttp http;
  @Autowired DaoRegistry daos;
  @Autowired IFhirSystemDao<Bundle, ?> system;
  @Autowired JpaStorageSettings settings;
  @Autowired ListedSearchParameters listed;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  /** The rows that were indexed, in the order in which that was done. */
  private final Queue<Long> indexed = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void storedUnderOtherSearchParameters() {
    for (int number = 0; number < STORED; number++) {
      String organization =
          """
          {"resourceType": "Organization", "id": "index-it-%1$d", "name": "index-it %1$d"}"""
              .formatted(number);
      var answer = http.put("/fhir/Organization/index-it-" + number, organization);
      assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }
    jdbc.sql(
            "delete from HFJ_SPIDX_STRING where RES_ID in (select RES_ID from HFJ_RESOURCE"
                + " where FHIR_ID like 'index-it-%')")
        .update();
    jdbc.sql("update NAAST_SEARCH_INDEX set FINGERPRINT = 'older' where RES_TYPE = ?")
        .param(TYPE)
        .update();
    assertThat(found()).isZero();
  }

  @AfterEach
  void complete() {
    start(indexer());
  }

  @Test
  void allIsFoundAndASecondStartDoesNothing() {
    start(indexer());
    assertThat(found()).isEqualTo(STORED);
    assertThat(indexed).containsExactlyElementsOf(rows());

    start(indexer());
    assertThat(indexed).as("once").hasSize(rows().size());
  }

  @Test
  void afterACrashItGoesOnWhereItWas() {
    ResourceIndexer dying =
        new ResourceIndexer(daos, system, settings) {
          @Override
          void index(String type, List<Long> rows) {
            super.index(type, rows);
            if (!indexed.isEmpty()) {
              throw new IllegalStateException("power failure");
            }
            indexed.addAll(rows);
          }
        };
    assertThatThrownBy(() -> start(dying)).hasMessage("power failure");
    assertThat(indexed).hasSize(CHUNK);
    assertThat(found()).as("the second chunk was rolled back").isLessThan(STORED);

    start(indexer());
    assertThat(found()).isEqualTo(STORED);
    assertThat(indexed).as("each once").containsExactlyElementsOf(rows());
  }

  @Test
  void whenAnOlderVersionRanInBetweenThenItBeginsAgain() {
    start(indexer());
    startFor("older", indexer());
    indexed.clear();

    start(indexer());
    assertThat(indexed).containsExactlyElementsOf(rows());
  }

  @Test
  void twoNodesThatStartAtOnceDoEachResourceOnce() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> node =
          () -> {
            start(indexer());
            return null;
          };
      for (Future<Void> ended : nodes.invokeAll(List.of(node, node))) {
        ended.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(found()).isEqualTo(STORED);
    assertThat(indexed).containsExactlyInAnyOrderElementsOf(rows());
  }

  @Test
  void anotherVersionThatStartsMeanwhileIsNamed() {
    ResourceIndexer overtaken =
        new ResourceIndexer(daos, system, settings) {
          @Override
          void index(String type, List<Long> rows) {
            super.index(type, rows);
            jdbc.sql("update NAAST_SEARCH_INDEX set FINGERPRINT = 'newer' where RES_TYPE = ?")
                .param(TYPE)
                .update();
          }
        };
    assertThatThrownBy(() -> start(overtaken)).hasMessageContaining("Another version of Naast");
  }

  private ResourceIndexer indexer() {
    return new ResourceIndexer(daos, system, settings) {
      @Override
      void index(String type, List<Long> rows) {
        super.index(type, rows);
        indexed.addAll(rows);
      }
    };
  }

  private void start(ResourceIndexer indexer) {
    startFor(SearchFingerprints.of(listed.all()).getOrDefault(TYPE, ""), indexer);
  }

  private void startFor(String fingerprint, ResourceIndexer indexer) {
    new IndexStored(
            Map.of(TYPE, fingerprint),
            new SearchIndex(jdbc),
            indexer,
            new TransactionTemplate(transactions),
            CHUNK)
        .run();
  }

  private int found() {
    var answer = http.get(QUERY);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("entry").size();
  }

  private List<Long> rows() {
    return new ArrayList<>(
        jdbc.sql(
                "select RES_ID from HFJ_RESOURCE where RES_TYPE = ? and RES_DELETED_AT is null"
                    + " order by RES_ID")
            .param(TYPE)
            .query(Long.class)
            .list());
  }
}
