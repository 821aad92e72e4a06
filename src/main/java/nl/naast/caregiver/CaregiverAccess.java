package nl.naast.caregiver;

import static nl.naast.security.access.AccessRow.row;
import static nl.naast.security.access.Reach.ACTOR;
import static nl.naast.security.access.Reach.ALL;
import static nl.naast.security.access.Reach.ITSELF;
import static nl.naast.security.access.Reach.PATIENT;
import static nl.naast.security.access.Reach.PERSON;

import java.util.List;
import java.util.stream.Stream;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import nl.naast.security.access.Relation;
import org.springframework.stereotype.Component;

/** Who may see and write what about patients, naasten, their teams and their consents. */
@Component
class CaregiverAccess implements AccessRows {
  private static final List<String> SYSTEMS =
      List.of(
          "Patient",
          "RelatedPerson",
          "Person",
          "CareTeam",
          "Observation",
          "Encounter",
          "Consent",
          "Practitioner",
          "PractitionerRole",
          "Organization",
          "Location");

  /** Of another naaste: who it is, and whom it is a naaste of. */
  private static final String[] WHO_IT_IS = {
    "_id", "_lastUpdated", "patient", "relationship", "name", "active", "rank", "caregiver-role"
  };

  @Override
  public List<AccessRow> rows() {
    Stream<AccessRow> systems =
        SYSTEMS.stream().map(type -> row(Relation.SYSTEM, type, ALL, "cruds"));
    Stream<AccessRow> people =
        Stream.of(
            // The patient: what is about the patient, and who the naasten are.
            row(Relation.PATIENT, "Patient", ITSELF, "rs"),
            row(Relation.PATIENT, "CareTeam", PERSON, "rs"),
            row(Relation.PATIENT, "Observation", PERSON, "rs"),
            row(Relation.PATIENT, "Encounter", PERSON, "rs"),
            row(Relation.PATIENT, "Consent", PERSON, "crus"),
            row(Relation.FAMILY, "RelatedPerson", PERSON, "rs").reduced(WHO_IT_IS),

            // A naaste: what is the naaste's own.
            row(Relation.OWN, "RelatedPerson", ITSELF, "rus")
                .editing(
                    "telecom",
                    "address",
                    "photo",
                    "communication",
                    "extension:caregiver-capacity",
                    "extension:care-provided",
                    "extension:contact-preference",
                    "extension:contact-with",
                    "extension:employment-status"),
            row(Relation.OWN, "Person", ITSELF, "rs"),
            row(Relation.OWN, "Observation", PERSON, "crus"),
            row(Relation.OWN, "Consent", PERSON, "crus"),
            row(Relation.OWN, "Consent", ACTOR, "rs"),

            // What the patient opened to a naaste.
            row(Relation.OPENED, "Patient", ITSELF, "rs"),
            row(Relation.OPENED, "CareTeam", PERSON, "rs"),
            row(Relation.OPENED, "Observation", PERSON, "rs"),
            row(Relation.OPENED, "Encounter", PERSON, "rs"),

            // A representative who may decide who else sees what is the patient's.
            row(Relation.MANDATED, "Consent", PERSON, "crus"),

            // What another naaste shared.
            row(Relation.SHARED, "Observation", PERSON, "rs"),

            // Who cares for the patient sees and writes all that concerns the patient.
            row(Relation.TEAM, "Patient", ITSELF, "rus"),
            row(Relation.TEAM, "RelatedPerson", PATIENT, "crus"),
            row(Relation.TEAM, "CareTeam", PATIENT, "crus"),
            row(Relation.TEAM, "Observation", PATIENT, "crus"),
            row(Relation.TEAM, "Encounter", PATIENT, "rs"),
            row(Relation.TEAM, "Consent", PATIENT, "crus"),

            // The directory: who works here.
            row(Relation.ANYONE, "Practitioner", ALL, "rs"),
            row(Relation.ANYONE, "PractitionerRole", ALL, "rs"),
            row(Relation.ANYONE, "Organization", ALL, "rs"),
            row(Relation.ANYONE, "Location", ALL, "rs"));
    return Stream.concat(systems, people).toList();
  }
}
