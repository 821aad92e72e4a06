package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table {@code NAAST_LICENCE}. Which licence holds is asked at every use, so that a change
 * holds at the next, at every node; the texts of one never change, so that they are read once.
 */
@Component
class LicenceTable {
  private static final int KEPT = 50;
  private final JdbcClient jdbc;
  private final FhirContext context;
  private final Cache<String, Licence> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  LicenceTable(JdbcClient jdbc, FhirContext context) {
    this.jdbc = jdbc;
    this.context = context;
  }

  /** The licence that holds now. */
  Optional<Licence> find(String questionnaire) {
    return jdbc
        .sql("select LICENCE_ID from NAAST_LICENCE where QUESTIONNAIRE_ID = ? and ENDED_AT is null")
        .param(questionnaire)
        .query(String.class)
        .list()
        .stream()
        .findFirst()
        .map(id -> read.get(id, this::read));
  }

  private Licence read(String id) {
    return jdbc.sql(
            "select HOLDER, LICENCE_NUMBER, TEXTS, DECLARED_AT from NAAST_LICENCE"
                + " where LICENCE_ID = ?")
        .param(id)
        .query(
            (row, n) ->
                new Licence(
                    row.getString(1),
                    row.getString(2),
                    context.newJsonParser().parseResource(Questionnaire.class, row.getString(3)),
                    row.getObject(4, OffsetDateTime.class).toInstant()))
        .single();
  }

  /** Puts a licence in place of the one that holds; that one stays on record. */
  @Transactional
  public void put(
      String questionnaire, String holder, String number, Questionnaire texts, String by) {
    end(questionnaire);
    jdbc.sql(
            "insert into NAAST_LICENCE (LICENCE_ID, QUESTIONNAIRE_ID, HOLDER, LICENCE_NUMBER, TEXTS,"
                + " DECLARED_BY, DECLARED_AT) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            questionnaire,
            holder,
            number,
            context.newJsonParser().encodeResourceToString(texts),
            by,
            now())
        .update();
  }

  /** Ends the licence that holds; false when there was none. */
  @Transactional
  public boolean end(String questionnaire) {
    return jdbc.sql(
                "update NAAST_LICENCE set ENDED_AT = ? where QUESTIONNAIRE_ID = ?"
                    + " and ENDED_AT is null")
            .params(now(), questionnaire)
            .update()
        > 0;
  }

  private static OffsetDateTime now() {
    return Instant.now().atOffset(ZoneOffset.UTC);
  }
}
