package nl.naast.security.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The resources that say who stands to whom. Which there are, and in which version, is asked of the
 * database at every request, so that a change works at the next; what a version says never changes,
 * so that it is read once.
 */
@Component
class StoredResources {
  private static final int KEPT = 20_000;
  private static final String VERSION = "select RES_TYPE, FHIR_ID, RES_VER from HFJ_RESOURCE";
  private static final String REFERRING =
      """
      select distinct s.RES_TYPE, s.FHIR_ID, s.RES_VER
        from HFJ_RESOURCE t
        join HFJ_RES_LINK l on l.TARGET_RESOURCE_ID = t.RES_ID
        join HFJ_RESOURCE s on s.RES_ID = l.SRC_RESOURCE_ID
       where t.RES_TYPE = ? and t.FHIR_ID = ? and t.RES_DELETED_AT is null
         and l.SOURCE_RESOURCE_TYPE = ? and s.RES_DELETED_AT is null""";
  private final JdbcClient jdbc;
  private final DaoRegistry daos;
  private final Cache<Version, Resource> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  StoredResources(JdbcClient jdbc, DaoRegistry daos) {
    this.jdbc = jdbc;
    this.daos = daos;
  }

  private record Version(String type, String id, long number) {}

  /** The resource as it is now, such as {@code RelatedPerson/12}; shared: do not change it. */
  <T extends Resource> Optional<T> find(Class<T> as, String reference) {
    int slash = reference.indexOf('/');
    return versions(
            VERSION + " where RES_TYPE = ? and FHIR_ID = ? and RES_DELETED_AT is null",
            List.of(reference.substring(0, slash), reference.substring(slash + 1)))
        .stream()
        .map(version -> as.cast(read(version)))
        .findFirst();
  }

  /** The resources of a type that refer to this one, by any indexed element. */
  <T extends Resource> List<T> referring(Class<T> as, String reference) {
    int slash = reference.indexOf('/');
    return versions(
            REFERRING,
            List.of(
                reference.substring(0, slash), reference.substring(slash + 1), as.getSimpleName()))
        .stream()
        .map(version -> as.cast(read(version)))
        .toList();
  }

  /** The same, of those that a token index has with one of these hashes. */
  <T extends Resource> List<T> referring(
      Class<T> as, String reference, Collection<Long> tokenHashes) {
    int slash = reference.indexOf('/');
    String sql =
        REFERRING
            + " and exists (select 1 from HFJ_SPIDX_TOKEN k where k.RES_ID = s.RES_ID"
            + " and k.HASH_VALUE in ("
            + String.join(", ", tokenHashes.stream().map(String::valueOf).toList())
            + "))";
    return versions(
            sql,
            List.of(
                reference.substring(0, slash), reference.substring(slash + 1), as.getSimpleName()))
        .stream()
        .map(version -> as.cast(read(version)))
        .toList();
  }

  private List<Version> versions(String sql, List<String> parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query((row, n) -> new Version(row.getString(1), row.getString(2), row.getLong(3)))
        .list();
  }

  private Resource read(Version version) {
    return read.get(
        version,
        v ->
            (Resource)
                daos.getResourceDao(v.type())
                    .read(
                        new IdType(v.type(), v.id(), Long.toString(v.number())),
                        new SystemRequestDetails()));
  }
}
