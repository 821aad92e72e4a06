package nl.naast.directory;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Stores a file with services: all of its lines, or none. What the file does not name stays as it
 * is; a service that is no more has {@code active} no.
 */
@Component
class DirectoryImport {
  private static final int TOLD = 200;
  private static final Text TWICE =
      Text.of("Regel %s: id %s staat ook op regel %s.", "Line %s: id %s is on line %s as well.");
  private static final Text OTHER_NAME =
      Text.of(
          "Regel %s: gemeente %s heet hier %s, en op een andere regel %s.",
          "Line %s: municipality %s is called %s here, and %s on another line.");
  private static final Text MORE = Text.of("En nog %s andere fouten.", "And %s other errors.");
  private final Codes codes;
  private final NaastPackage naast;
  private final IFhirSystemDao<Bundle, ?> store;
  private final Services services;

  DirectoryImport(
      Codes codes, NaastPackage naast, IFhirSystemDao<Bundle, ?> store, Services services) {
    this.codes = codes;
    this.naast = naast;
    this.store = store;
    this.services = services;
  }

  /**
   * What an import did, or would do.
   *
   * @param lines how many services the file has
   * @param created how many of them are new here
   * @param updated how many were here already
   */
  record Report(boolean dryRun, int lines, int created, int updated) {}

  /**
   * Reads a file, and stores it unless it is only tried.
   *
   * @param beforeStoring what is done once nothing is wrong and it will be stored
   * @throws Refusal 422 with everything that is wrong, each with its line and column
   */
  Report run(String file, boolean dryRun, Runnable beforeStoring) {
    List<Line> lines = DirectoryFile.read(file);
    List<Listed> listed = listed(lines);
    List<String> known =
        services.all().stream().map(service -> service.getIdElement().getIdPart()).toList();
    int updated =
        (int)
            listed.stream()
                .filter(one -> known.contains(one.service().getIdElement().getIdPart()))
                .count();
    if (!dryRun) {
      beforeStoring.run();
      store.transaction(new SystemRequestDetails(), bundle(listed));
    }
    return new Report(dryRun, listed.size(), listed.size() - updated, updated);
  }

  private List<Listed> listed(List<Line> lines) {
    List<Issue> wrong = new ArrayList<>();
    List<Listed> listed = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Line line : lines) {
      Listed one = new LineReader(codes, naast, line, wrong).read();
      listed.add(one);
      Integer earlier = seen.putIfAbsent(line.text(Column.ID), line.number());
      if (earlier != null) {
        wrong.add(error(TWICE.with(line.number(), line.text(Column.ID), earlier)));
      }
      for (Area area : one.areas()) {
        String name = names.putIfAbsent(area.code(), area.name());
        if (name != null && !name.equals(area.name())) {
          wrong.add(error(OTHER_NAME.with(line.number(), area.code(), area.name(), name)));
        }
      }
    }
    if (wrong.size() > TOLD) {
      int more = wrong.size() - TOLD;
      wrong = new ArrayList<>(wrong.subList(0, TOLD));
      wrong.add(error(MORE.with(more)));
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(422, new Outcome(wrong));
    }
    return listed;
  }

  private Bundle bundle(List<Listed> listed) {
    Map<String, Resource> resources = new LinkedHashMap<>();
    for (Listed one : listed) {
      one.areas().forEach(area -> resources.put(area.reference(), location(area)));
      Organization provider = one.provider();
      if (provider != null) {
        resources.put("Organization/" + provider.getIdElement().getIdPart(), provider);
      }
    }
    for (Listed one : listed) {
      HealthcareService service = one.service();
      resources.put("HealthcareService/" + service.getIdElement().getIdPart(), service);
    }
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.TRANSACTION);
    resources.forEach(
        (reference, resource) ->
            bundle
                .addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(reference));
    return bundle;
  }

  private Location location(Area area) {
    Location location = new Location();
    location.setId(area.id());
    location.getMeta().addProfile(naast.url("StructureDefinition", "naast-area"));
    location
        .addIdentifier()
        .setSystem(area.code().equals(Area.NETHERLANDS) ? Area.COUNTRIES : Area.MUNICIPALITIES)
        .setValue(area.code());
    location.setName(area.name());
    location.setPhysicalType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/location-physical-type", "jdn", null)));
    return location;
  }

  private static Issue error(Text text) {
    return Issue.error(IssueType.INVALID, text);
  }
}
