package nl.naast.overview;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.server.References;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.springframework.stereotype.Component;

/**
 * Makes a document of the picture.
 *
 * @see <a href="https://hl7.org/fhir/R4/documents.html">FHIR documents</a>
 */
@Component
class OverviewDocument {
  private static final Text TEAM = Text.of("Het team", "The team");
  private static final Text GOALS = Text.of("Wat %s belangrijk vindt", "What matters to %s");
  private static final Text TASKS = Text.of("Wat er openstaat", "What is open");
  private final Labels labels;

  OverviewDocument(Labels labels) {
    this.labels = labels;
  }

  Bundle of(Picture picture, PlanPicture plans, Language language, String base) {
    Circle circle = Circle.of(picture, labels, language);
    Date now = Date.from(picture.at());
    Composition composition = new Composition();
    composition.setId(UUID.randomUUID().toString());
    composition.setLanguage(language.tag());
    composition.setStatus(CompositionStatus.FINAL);
    composition.setType(new CodeableConcept(labels.of("document-kind").coding("naasten-overview")));
    composition.setSubject(new Reference(reference(picture.patient())));
    composition.setDate(now).setTitle(circle.title());
    composition.addAuthor(new Reference().setDisplay("Naast"));
    Narratives narratives = new Narratives(picture, plans, labels, language);
    XhtmlNode whole = Narratives.begin();
    whole.addTag("h1").addText(composition.getTitle());
    if (picture.naasten().isEmpty()) {
      whole.addTag("p").addText(circle.nobody());
    }
    for (int i = 0; i < picture.naasten().size(); i++) {
      RelatedPerson naaste = picture.naasten().get(i);
      Circle.Member member = circle.members().get(i);
      XhtmlNode text = narratives.naaste(naaste, circle.told(member));
      SectionComponent section = section(composition, member.name(), text);
      section.addEntry(new Reference(reference(naaste)));
      results(picture, naaste)
          .forEach(result -> section.addEntry(new Reference(reference(result))));
      plans
          .of(reference(naaste))
          .forEach(agreed -> section.addEntry(new Reference(reference(agreed))));
      add(whole, member.name(), narratives.naaste(naaste, circle.told(member)));
    }
    List<Goal> goals = plans.goals(reference(picture.patient()));
    if (!goals.isEmpty()) {
      String title = GOALS.with(circle.patient()).in(language);
      SectionComponent matters = section(composition, title, narratives.goals());
      goals.forEach(goal -> matters.addEntry(new Reference(reference(goal))));
      add(whole, title, narratives.goals());
    }
    SectionComponent team = section(composition, TEAM.in(language), narratives.team(circle));
    picture.teams().forEach(one -> team.addEntry(new Reference(reference(one))));
    add(whole, TEAM.in(language), narratives.team(circle));
    if (!picture.tasks().isEmpty()) {
      SectionComponent open = section(composition, TASKS.in(language), narratives.tasks());
      picture.tasks().forEach(task -> open.addEntry(new Reference(reference(task))));
      add(whole, TASKS.in(language), narratives.tasks());
    }
    composition.getText().setStatus(NarrativeStatus.GENERATED).setDiv(whole);
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.DOCUMENT).setTimestamp(now);
    bundle.getIdentifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + UUID.randomUUID());
    bundle
        .addEntry()
        // Beside the others, so that what it refers to is found in the document.
        .setFullUrl(base + "/Composition/" + composition.getIdElement().getIdPart())
        .setResource(composition);
    resources(picture, plans)
        .forEach(one -> bundle.addEntry().setFullUrl(base + "/" + reference(one)).setResource(one));
    return bundle;
  }

  private static Stream<Resource> resources(Picture picture, PlanPicture plans) {
    return Stream.of(
            Stream.of(picture.patient()),
            picture.naasten().stream(),
            picture.naasten().stream().flatMap(naaste -> results(picture, naaste).stream()),
            plans.all(),
            picture.teams().stream(),
            picture.tasks().stream(),
            picture.people().values().stream())
        .flatMap(part -> part);
  }

  static List<Observation> results(Picture picture, RelatedPerson naaste) {
    return picture.results().getOrDefault(reference(naaste), List.of());
  }

  /** The open tasks for a naaste. */
  static List<Task> tasks(Picture picture, RelatedPerson naaste) {
    return picture.tasks().stream()
        .filter(task -> References.plain(task.getFor()).equals(reference(naaste)))
        .toList();
  }

  private static SectionComponent section(Composition composition, String title, XhtmlNode text) {
    SectionComponent section = composition.addSection().setTitle(title);
    section.getText().setStatus(NarrativeStatus.GENERATED).setDiv(text);
    return section;
  }

  private static void add(XhtmlNode whole, String title, XhtmlNode text) {
    whole.addTag("h2").addText(title);
    text.getChildNodes().forEach(whole::addChildNode);
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
