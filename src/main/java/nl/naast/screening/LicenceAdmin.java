package nl.naast.screening;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.admin.AdminDoor;
import nl.naast.security.audit.AuditKind;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /admin/questionnaires/[id]/licence}: the texts that a hospital has a licence for, and what
 * it declares about that. Every change is in the audit trail, and every declaration stays on
 * record.
 */
@RestController
@RequestMapping("/admin/questionnaires/{id}/licence")
class LicenceAdmin {
  private static final Text NOT_LICENSED =
      Text.of(
          "Er is geen vragenlijst %s met teksten onder licentie.",
          "There is no questionnaire %s with texts under licence.");
  private static final Text NONE =
      Text.of(
          "Voor deze vragenlijst is geen licentie vastgelegd.",
          "No licence is declared for this questionnaire.");
  private final AdminDoor door;
  private final LicenceTable table;
  private final Licences licences;
  private final FhirContext context;
  private final NaastPackage naast;

  LicenceAdmin(
      AdminDoor door,
      LicenceTable table,
      Licences licences,
      FhirContext context,
      NaastPackage naast) {
    this.door = door;
    this.table = table;
    this.licences = licences;
    this.context = context;
    this.naast = naast;
  }

  /** A declaration as it is told: without the texts. */
  record Told(String holder, String number, Instant declaredAt) {
    static Told of(Licence licence) {
      return new Told(licence.holder(), licence.number(), licence.declaredAt());
    }
  }

  @GetMapping
  Told get(@PathVariable("id") String id, HttpServletRequest request) {
    door.administrator(request);
    return licences.of(licensed(id)).map(Told::of).orElseThrow(() -> notFound(NONE));
  }

  @PutMapping(consumes = "application/json")
  Told put(@PathVariable("id") String id, @RequestBody String body, HttpServletRequest request) {
    String by = door.administrator(request).subject();
    Questionnaire ours = licensed(id);
    LicenceForm.Checked form = LicenceForm.read(body, ours, context);
    door.record(request, AuditKind.CONFIGURATION_CHANGED, "licence:" + id);
    table.put(id, form.holder(), form.number(), form.texts(), by);
    return licences.of(ours).map(Told::of).orElseThrow();
  }

  @DeleteMapping
  ResponseEntity<Void> delete(@PathVariable("id") String id, HttpServletRequest request) {
    door.administrator(request);
    licensed(id);
    door.record(request, AuditKind.CONFIGURATION_CHANGED, "licence:" + id);
    if (!table.end(id)) {
      throw notFound(NONE);
    }
    return ResponseEntity.noContent().build();
  }

  private Questionnaire licensed(String id) {
    return naast
        .find(Questionnaire.class, naast.url("Questionnaire", id))
        .filter(licences::isLicensed)
        .orElseThrow(() -> notFound(NOT_LICENSED.with(id)));
  }

  private static Refusal notFound(Text text) {
    return new Refusal(404, Issue.error(IssueType.NOTFOUND, text));
  }
}
