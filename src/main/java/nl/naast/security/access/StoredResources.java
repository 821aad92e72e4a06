package nl.naast.security.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
public class StoredResources {
  private static final int KEPT = 20_000;
  private static final String EXISTING =
      """
      select RES_TYPE, FHIR_ID, RES_VER from HFJ_RESOURCE
       where RES_TYPE = ? and FHIR_ID = ? and RES_DELETED_AT is null""";
  private static final String REFERRING =
      """
      select s.RES_TYPE, s.FHIR_ID, s.RES_VER
        from HFJ_RESOURCE t
        join HFJ_RES_LINK l on l.TARGET_RESOURCE_ID = t.RES_ID
        join HFJ_RESOURCE s on s.RES_ID = l.SRC_RESOURCE_ID
       where t.RES_TYPE = ? and t.FHIR_ID %s and t.RES_DELETED_AT is null
         and s.RES_DELETED_AT is null and l.SOURCE_RESOURCE_TYPE %s
         and (s.RES_TYPE <> 'Task' or exists (
           select 1 from HFJ_SPIDX_TOKEN k where k.RES_ID = s.RES_ID and k.HASH_VALUE in (%s)))""";
  private static final String ONE = "= ?";
  private static final String ALSO = "select 'also', '', 0 where exists (%s)";
  private static final Version ALSO_FOUND = new Version("also", "", 0);

  /** The states in which who has the task has something to do with it. */
  private static final List<String> OPEN_TASKS =
      List.of("requested", "received", "accepted", "ready", "in-progress", "on-hold");

  private final String openTasks;
  private final JdbcClient jdbc;
  private final DaoRegistry daos;
  private final Cache<Version, Resource> read = Caffeine.newBuilder().maximumSize(KEPT).build();

  StoredResources(JdbcClient jdbc, DaoRegistry daos, PartitionSettings partitions) {
    this.jdbc = jdbc;
    this.daos = daos;
    this.openTasks =
        hashes(partitions, "Task", OPEN_TASKS).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
  }

  /** What the token index has for each of these statuses of a type. */
  static List<Long> hashes(PartitionSettings partitions, String type, List<String> statuses) {
    return statuses.stream()
        .map(
            status ->
                ResourceIndexedSearchParamToken.calculateHashValue(
                    partitions, RequestPartitionId.allPartitions(), type, "status", status))
        .toList();
  }

  private record Version(String type, String id, long number) {}

  /** The resource as it is now, such as {@code RelatedPerson/12}; shared: do not change it. */
  public <T extends Resource> Optional<T> find(Class<T> as, String reference) {
    int slash = reference.indexOf('/');
    return versions(
            EXISTING, List.of(reference.substring(0, slash), reference.substring(slash + 1)))
        .stream()
        .map(version -> as.cast(read(version)))
        .findFirst();
  }

  /**
   * Somebody as it is now, and what refers to that somebody and says to whom there is a relation:
   * in one question, since it is asked at every request.
   */
  Around around(String person) {
    return around(person, versions(aroundSql(person), parameters(person)));
  }

  /**
   * The same, asked together with whether something else is there.
   *
   * @param also a select with one parameter
   */
  Standing around(String person, String also, Object parameter) {
    List<Object> parameters = parameters(person);
    parameters.add(parameter);
    Set<Version> found =
        versions(aroundSql(person) + " union all " + ALSO.formatted(also), parameters);
    boolean alsoFound = found.remove(ALSO_FOUND);
    return new Standing(person, alsoFound, () -> around(person, found));
  }

  private String aroundSql(String person) {
    return EXISTING + " union all " + REFERRING.formatted(ONE, in(saying(type(person))), openTasks);
  }

  private static List<Object> parameters(String person) {
    String type = type(person);
    String id = person.substring(type.length() + 1);
    List<Object> parameters = new ArrayList<>(List.of(type, id, type, id));
    parameters.addAll(saying(type));
    return parameters;
  }

  private Around around(String person, Set<Version> found) {
    Resource itself = null;
    List<Resource> referring = new ArrayList<>();
    for (Version version : found) {
      if (person.equals(version.type() + "/" + version.id())) {
        itself = read(version);
      } else {
        referring.add(read(version));
      }
    }
    return new Around(itself, referring);
  }

  private static String type(String reference) {
    return reference.substring(0, reference.indexOf('/'));
  }

  /** What says to whom somebody of this type has a relation. */
  private static List<String> saying(String type) {
    return type.equals("Practitioner")
        ? List.of("PractitionerRole", "CareTeam", "Task")
        : List.of("Consent");
  }

  /** The care teams and open tasks that refer to one of these roles. */
  List<Resource> referringToRoles(Collection<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<String> types = List.of("CareTeam", "Task");
    List<Object> parameters = new ArrayList<>();
    parameters.add("PractitionerRole");
    parameters.addAll(ids);
    parameters.addAll(types);
    return versions(REFERRING.formatted(in(ids), in(types), openTasks), parameters).stream()
        .map(this::read)
        .toList();
  }

  /** The resources of a type that refer to this one, and that a token index has with a hash. */
  <T extends Resource> List<T> referringWith(
      Class<T> as, String reference, Collection<Long> tokenHashes) {
    int slash = reference.indexOf('/');
    String sql =
        REFERRING.formatted(ONE, ONE, openTasks)
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

  private static String in(Collection<String> values) {
    return "in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  private Set<Version> versions(String sql, List<?> parameters) {
    return jdbc.sql(sql)
        .params(parameters)
        .query((row, n) -> new Version(row.getString(1), row.getString(2), row.getLong(3)))
        // A resource may refer to another in several places.
        .set();
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
