package nl.naast.security.token;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the Practitioner with an identifier. A hospital's identity provider knows a staff number,
 * and not the ids of this server.
 */
@Component
class Professionals {
  private static final String TYPE = "Practitioner";
  private final JdbcClient jdbc;
  private final PartitionSettings partitions;

  Professionals(JdbcClient jdbc, PartitionSettings partitions) {
    this.jdbc = jdbc;
    this.partitions = partitions;
  }

  /**
   * Such as {@code Practitioner/3}; empty when none has this identifier, or more than one: then it
   * says nothing about who it is.
   */
  Optional<String> with(String system, String value) {
    long hash =
        ResourceIndexedSearchParamToken.calculateHashSystemAndValue(
            partitions, RequestPartitionId.allPartitions(), TYPE, "identifier", system, value);
    List<String> ids =
        jdbc.sql(
                """
                select distinct r.FHIR_ID from HFJ_SPIDX_TOKEN k
                  join HFJ_RESOURCE r on r.RES_ID = k.RES_ID
                 where k.HASH_SYS_AND_VALUE = ? and k.SP_SYSTEM = ? and k.SP_VALUE = ?
                   and r.RES_TYPE = 'Practitioner' and r.RES_DELETED_AT is null""")
            .params(hash, system, value)
            .query(String.class)
            .list();
    return ids.size() == 1 ? Optional.of(TYPE + "/" + ids.get(0)) : Optional.empty();
  }
}
