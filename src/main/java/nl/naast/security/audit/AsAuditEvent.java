package nl.naast.security.audit;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import nl.naast.security.Issuer;
import nl.naast.server.Canonicals;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * Shows a row of the trail as an AuditEvent, in the patterns of IHE BALP.
 *
 * @see <a href="https://profiles.ihe.net/ITI/BALP/">IHE Basic Audit Log Patterns</a>
 */
@Component
class AsAuditEvent {
  static final String REST = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PARTICIPATION =
      "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
  private static final String ENTITY = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
  private static final String ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
  private static final String BALP =
      "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
  private static final String SOURCE = "http://terminology.hl7.org/CodeSystem/security-source-type";
  private static final Set<String> INTERACTIONS =
      Set.of(
          "read",
          "vread",
          "update",
          "patch",
          "delete",
          "history-instance",
          "history-type",
          "create",
          "search-type",
          "transaction",
          "batch");
  private final Issuer issuer;
  private final String kinds;

  AsAuditEvent(Issuer issuer, Canonicals canonicals) {
    this.issuer = issuer;
    this.kinds = canonicals.url("CodeSystem", "audit-kind");
  }

  AuditEvent of(AuditRow row) {
    AuditEvent event = new AuditEvent();
    event.setId(row.id());
    event.getMeta().setVersionId("1").setLastUpdated(Date.from(row.recorded()));
    kind(row, event);
    event.setRecorded(Date.from(row.recorded()));
    event.setOutcome(
        switch (row.outcome()) {
          case SUCCESS -> AuditEventOutcome._0;
          case REFUSED -> AuditEventOutcome._4;
          case FAILED -> AuditEventOutcome._8;
        });
    if (row.status() != null || row.detail() != null) {
      event.setOutcomeDesc(
          (row.status() == null ? "" : "HTTP " + row.status() + " ")
              + (row.detail() == null ? "" : row.detail()));
      event.setOutcomeDesc(event.getOutcomeDesc().strip());
    }
    agents(row, event);
    event.getSource().getObserver().setDisplay("Naast " + issuer.audience());
    event.getSource().addType(new Coding(SOURCE, "4", "Application Server"));
    entities(row, event);
    return event;
  }

  private void kind(AuditRow row, AuditEvent event) {
    if (row.kind().equals(AuditRow.FHIR)) {
      event.setType(new Coding(REST, "rest", "RESTful Operation"));
      String interaction = row.interaction() == null ? "" : row.interaction();
      if (INTERACTIONS.contains(interaction)) {
        event.addSubtype(new Coding(INTERACTION, interaction, null));
      } else if (!interaction.isEmpty()) {
        event.addSubtype().setDisplay(interaction);
      }
      event.setAction(AuditActions.of(row.interaction()));
      return;
    }
    boolean login = row.kind().matches("LOGIN|LOGOUT|LOCKED");
    event.setType(
        login
            ? new Coding(DICOM, "110114", "User Authentication")
            : new Coding(DICOM, "110113", "Security Alert"));
    event.addSubtype(new Coding(kinds, code(row.kind()), null));
    event.setAction(AuditEvent.AuditEventAction.E);
  }

  /** {@code TOKEN_ISSUED} is {@code token-issued}. */
  static String code(String kind) {
    return kind.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void agents(AuditRow row, AuditEvent event) {
    if (row.clientId() != null) {
      AuditEventAgentComponent client = event.addAgent().setRequestor(row.fhirUser() == null);
      client.setType(coded(DICOM, "110150", "Application"));
      client.setWho(new Reference().setIdentifier(new Identifier().setValue(row.clientId())));
      network(row, client);
    }
    if (row.who() != null || row.fhirUser() != null || row.clientId() == null) {
      AuditEventAgentComponent user = event.addAgent().setRequestor(true);
      user.setType(coded(PARTICIPATION, "IRCP", "information recipient"));
      user.setAltId(row.who());
      String acting = row.onBehalfOf() == null ? row.fhirUser() : row.onBehalfOf();
      if (acting != null && !acting.startsWith("Person/")) {
        user.setWho(new Reference(acting));
      } else if (acting != null) {
        // R4 has no Person here.
        user.setWho(new Reference().setIdentifier(new Identifier().setValue(acting)));
      } else if (row.who() == null) {
        user.setWho(new Reference().setDisplay("unknown"));
      }
      if (row.clientId() == null) {
        network(row, user);
      }
    }
  }

  private static void network(AuditRow row, AuditEventAgentComponent agent) {
    if (row.address() != null) {
      agent.getNetwork().setAddress(row.address()).setType(AuditEventAgentNetworkType._2);
    }
  }

  private static CodeableConcept coded(String system, String code, String display) {
    return new CodeableConcept(new Coding(system, code, display));
  }

  private static void entities(AuditRow row, AuditEvent event) {
    if (row.requestId() != null) {
      event
          .addEntity()
          .setType(new Coding(BALP, "XrequestId", null))
          .setWhat(new Reference().setIdentifier(new Identifier().setValue(row.requestId())));
    }
    if (row.query() != null) {
      event
          .addEntity()
          .setType(new Coding(ENTITY, "2", "System Object"))
          .setRole(new Coding(ROLE, "24", "Query"))
          .setQuery(row.query().getBytes(StandardCharsets.UTF_8));
    }
    for (String about : row.entities()) {
      AuditEvent.AuditEventEntityComponent entity = event.addEntity();
      if (about.startsWith("Patient/")) {
        entity
            .setType(new Coding(ENTITY, "1", "Person"))
            .setRole(new Coding(ROLE, "1", "Patient"))
            .setWhat(new Reference(about));
      } else if (about.matches("[A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64}")) {
        entity
            .setType(new Coding(ENTITY, "2", "System Object"))
            .setRole(new Coding(ROLE, "4", "Domain Resource"))
            .setWhat(new Reference(about));
      } else {
        entity.setType(new Coding(ENTITY, "2", "System Object")).setName(about);
      }
    }
  }
}
