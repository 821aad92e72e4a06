package nl.naast.security.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.security.Issuer;
import nl.naast.server.NaastProperties;
import nl.naast.server.OwnResourceProvider;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The audit trail as AuditEvents, newest first. A next page is what is older than the last event of
 * the page before, so that events that come in meanwhile shift nothing.
 */
@Component
class AuditEvents implements OwnResourceProvider {
  private static final Text NOT_THERE =
      Text.of("Deze gebeurtenis is er niet.", "This event does not exist.");
  private final JdbcOperations jdbc;
  private final FhirContext fhir;
  private final AsAuditEvent events;
  private final NaastProperties.Limits limits;
  private final Issuer issuer;

  AuditEvents(
      JdbcOperations jdbc,
      FhirContext fhir,
      AsAuditEvent events,
      NaastProperties properties,
      Issuer issuer) {
    this.jdbc = jdbc;
    this.fhir = fhir;
    this.events = events;
    this.limits = properties.limits();
    this.issuer = issuer;
  }

  @Override
  public Class<? extends IBaseResource> getResourceType() {
    return AuditEvent.class;
  }

  @Read
  public AuditEvent read(@IdParam IdType id) {
    List<AuditRow> found = rows(" where AUDIT_ID = ?", List.of(id.getIdPart()), 1);
    if (found.isEmpty()) {
      throw new Refusal(404, Issue.error(IssueType.NOTFOUND, NOT_THERE));
    }
    return events.of(found.get(0));
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails request) {
    Map<String, String[]> parameters = request.getParameters();
    AuditQuery query = AuditQuery.of(fhir, parameters);
    int count = count(parameters);
    Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    bundle.addLink().setRelation("self").setUrl(address(parameters));
    if (wantsTotal(parameters)) {
      bundle.setTotal(total(query));
    }
    List<AuditRow> found = count == 0 ? List.of() : rows(query.where(), query.values(), count + 1);
    for (AuditRow row : found.subList(0, Math.min(count, found.size()))) {
      bundle
          .addEntry()
          .setFullUrl(issuer.audience() + "/AuditEvent/" + row.id())
          .setResource(events.of(row))
          .getSearch()
          .setMode(Bundle.SearchEntryMode.MATCH);
    }
    if (found.size() > count && count > 0) {
      Map<String, String[]> next = new HashMap<>(parameters);
      next.put("trail-before", new String[] {found.get(count - 1).id()});
      bundle.addLink().setRelation("next").setUrl(address(next));
    }
    return bundle;
  }

  private int count(Map<String, String[]> parameters) {
    String[] asked = parameters.get("_count");
    String[] summary = parameters.get("_summary");
    if (summary != null && summary[0].equals("count")) {
      return 0;
    }
    return asked == null
        ? limits.defaultPage()
        : Math.min(Integer.parseInt(asked[0]), limits.page());
  }

  private static boolean wantsTotal(Map<String, String[]> parameters) {
    String[] total = parameters.get("_total");
    String[] summary = parameters.get("_summary");
    return (total != null && !total[0].equals("none"))
        || (summary != null && summary[0].equals("count"));
  }

  private int total(AuditQuery query) {
    Integer total =
        jdbc.queryForObject(
            "select count(*) from NAAST_AUDIT a" + query.where(),
            Integer.class,
            query.values().toArray());
    return total == null ? 0 : total;
  }

  private List<AuditRow> rows(String where, List<Object> values, int most) {
    List<Object> all = new ArrayList<>(values);
    all.add(most);
    return jdbc.query(
        "select * from NAAST_AUDIT a"
            + where
            + " order by RECORDED_AT desc, AUDIT_ID desc fetch first ? rows only",
        (row, number) -> AuditTable.row(row, entities(row.getString("AUDIT_ID"))),
        all.toArray());
  }

  private List<String> entities(String id) {
    return jdbc.queryForList(
        "select REFERENCE from NAAST_AUDIT_ENTITY where AUDIT_ID = ? order by POSITION_NR",
        String.class,
        id);
  }

  private String address(Map<String, String[]> parameters) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromUriString(issuer.audience() + "/AuditEvent");
    List<String> values = new ArrayList<>();
    parameters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            one -> {
              for (String value : one.getValue()) {
                address.queryParam(one.getKey(), "{" + values.size() + "}");
                values.add(value);
              }
            });
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }
}
