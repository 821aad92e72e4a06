package nl.naast.security.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A search of the trail as SQL: each parameter a condition, each comma an or. */
final class AuditQuery {
  private static final Text NOT_HERE =
      Text.of(
          "De zoekparameter %s kan niet bij AuditEvent. Mogelijk zijn: _id, date, agent, entity,"
              + " patient, action, outcome, subtype, trail-before.",
          "The search parameter %s is not possible for AuditEvent. Possible are: _id, date, agent,"
              + " entity, patient, action, outcome, subtype, trail-before.");
  private static final Text BAD_DATE =
      Text.of(
          "De datum klopt niet. Schrijf bijvoorbeeld ge2026-11-01.",
          "The date is not right. Write for example ge2026-11-01.");
  private static final Set<String> CONTROLS =
      Set.of("_count", "_sort", "_total", "_format", "_pretty", "_summary", "_elements");
  private final FhirContext fhir;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private AuditQuery(FhirContext fhir) {
    this.fhir = fhir;
  }

  static AuditQuery of(FhirContext fhir, Map<String, String[]> parameters) {
    AuditQuery query = new AuditQuery(fhir);
    parameters.forEach(query::add);
    return query;
  }

  /** Beginning with {@code where}, or empty. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  List<Object> values() {
    return values;
  }

  private void add(String name, String[] given) {
    if (CONTROLS.contains(name)) {
      return;
    }
    if (name.equals("date") || name.equals("_lastUpdated")) {
      date(given);
      return;
    }
    for (String value : given) {
      List<String> any = Arrays.asList(value.split(","));
      switch (name) {
        case "_id" -> in("AUDIT_ID", any);
        case "agent" -> {
          conditions.add("(FHIR_USER in (%1$s) or ON_BEHALF_OF in (%1$s))".formatted(marks(any)));
          values.addAll(any);
          values.addAll(any);
        }
        case "entity" -> entity(any);
        case "patient" ->
            entity(any.stream().map(one -> "Patient/" + one.replaceFirst(".*/", "")).toList());
        case "action" -> action(any);
        case "outcome" -> in("OUTCOME", any.stream().map(AuditQuery::outcome).toList());
        case "subtype" -> subtype(any);
        // No event has one.
        case "_tag", "_profile", "_security" -> conditions.add("1 = 0");
        case "trail-before" -> {
          conditions.add(
              "exists (select 1 from NAAST_AUDIT later where later.AUDIT_ID = ? and"
                  + " (a.RECORDED_AT < later.RECORDED_AT or (a.RECORDED_AT = later.RECORDED_AT and"
                  + " a.AUDIT_ID < later.AUDIT_ID)))");
          values.add(value);
        }
        default ->
            throw new Refusal(
                400,
                Issue.error(
                    IssueType.NOTSUPPORTED,
                    NOT_HERE.with(name.length() > 60 ? name.substring(0, 60) : name)));
      }
    }
  }

  private void date(String[] given) {
    DateRangeParam range = new DateRangeParam();
    try {
      range.setValuesAsQueryTokens(
          fhir, "date", Arrays.stream(given).map(one -> list(one)).toList());
    } catch (DataFormatException | IllegalArgumentException e) {
      throw new Refusal(400, Issue.error(IssueType.VALUE, BAD_DATE));
    }
    Date from = range.getLowerBoundAsInstant();
    Date until = range.getUpperBoundAsInstant();
    if (from != null) {
      conditions.add("RECORDED_AT >= ?");
      values.add(from.toInstant().atOffset(ZoneOffset.UTC));
    }
    if (until != null) {
      conditions.add("RECORDED_AT <= ?");
      values.add(until.toInstant().atOffset(ZoneOffset.UTC));
    }
  }

  private static QualifiedParamList list(String value) {
    QualifiedParamList list = new QualifiedParamList();
    list.add(value);
    return list;
  }

  private void entity(List<String> any) {
    conditions.add(
        "AUDIT_ID in (select AUDIT_ID from NAAST_AUDIT_ENTITY where REFERENCE in ("
            + marks(any)
            + "))");
    values.addAll(any);
  }

  private void action(List<String> codes) {
    List<String> each = new ArrayList<>();
    for (String code : codes) {
      Collection<String> interactions = AuditActions.interactions(code(code));
      if (interactions != null) {
        each.add("INTERACTION in (" + marks(interactions) + ")");
        values.addAll(interactions);
      } else {
        List<String> others = new ArrayList<>();
        for (String other : List.of("C", "R", "U", "D")) {
          Collection<String> theirs = AuditActions.interactions(other);
          others.addAll(theirs == null ? List.of() : theirs);
        }
        each.add(
            code(code).equals("E")
                ? "(INTERACTION is null or INTERACTION not in (" + marks(others) + "))"
                : "1 = 0");
        if (code(code).equals("E")) {
          values.addAll(others);
        }
      }
    }
    conditions.add("(" + String.join(" or ", each) + ")");
  }

  private void subtype(List<String> codes) {
    List<String> plain = codes.stream().map(AuditQuery::code).toList();
    List<String> kinds =
        plain.stream().map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_')).toList();
    conditions.add("(INTERACTION in (" + marks(plain) + ") or KIND in (" + marks(kinds) + "))");
    values.addAll(plain);
    values.addAll(kinds);
  }

  private static String outcome(String token) {
    return switch (code(token)) {
      case "0" -> AuditOutcome.SUCCESS.name();
      case "4" -> AuditOutcome.REFUSED.name();
      case "8", "12" -> AuditOutcome.FAILED.name();
      default -> "";
    };
  }

  private static String code(String token) {
    return token.substring(token.lastIndexOf('|') + 1);
  }

  private void in(String column, List<String> any) {
    conditions.add(column + " in (" + marks(any) + ")");
    values.addAll(any);
  }

  private static String marks(Collection<String> any) {
    return String.join(", ", any.stream().map(one -> "?").toList());
  }
}
