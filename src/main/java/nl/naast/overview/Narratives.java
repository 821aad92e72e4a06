package nl.naast.overview;

import java.util.List;
import java.util.stream.Collectors;
import nl.naast.security.access.Periods;
import nl.naast.server.References;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The same for people to read: short tables that print on paper. */
final class Narratives {
  private static final Text CONTACT = Text.of("Contact", "Contact");
  private static final Text MEASURED = Text.of("%s: %s (%s)", "%s: %s (%s)");
  private static final List<Text> TASK_HEAD =
      List.of(
          Text.of("Wat", "What"),
          Text.of("Voor wie", "For whom"),
          Text.of("Door wie", "By whom"),
          Text.of("Uiterlijk", "At the latest"));
  private final Picture picture;
  private final PlanLines plans;
  private final Labels labels;
  private final Language language;

  Narratives(Picture picture, PlanPicture plans, Labels labels, Language language) {
    this.picture = picture;
    this.plans = new PlanLines(picture, plans, labels, language);
    this.labels = labels;
    this.language = language;
  }

  static XhtmlNode begin() {
    XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
    div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
    return div;
  }

  XhtmlNode naaste(RelatedPerson naaste, List<String> told) {
    XhtmlNode div = begin();
    XhtmlNode list = div.addTag("ul");
    told.forEach(fact -> list.addTag("li").addText(fact));
    String contact =
        naaste.getTelecom().stream()
            .map(ContactPoint::getValue)
            .filter(value -> value != null)
            .collect(Collectors.joining(", "));
    if (!contact.isEmpty()) {
      list.addTag("li").addText(CONTACT.in(language) + ": " + contact);
    }
    OverviewDocument.results(picture, naaste).stream()
        .filter(result -> !Needs.is(result))
        .forEach(result -> list.addTag("li").addText(measured(result)));
    plans
        .of("RelatedPerson/" + naaste.getIdElement().getIdPart())
        .forEach(line -> list.addTag("li").addText(line));
    OverviewDocument.tasks(picture, naaste).stream()
        .filter(task -> !plans.tells(task))
        .forEach(task -> list.addTag("li").addText(what(task)));
    if (!list.hasChildren()) {
      list.addTag("li").addText("-");
    }
    return div;
  }

  /** What matters to the patient. */
  XhtmlNode goals() {
    XhtmlNode div = begin();
    XhtmlNode list = div.addTag("ul");
    plans
        .goals("Patient/" + picture.patient().getIdElement().getIdPart())
        .forEach(goal -> list.addTag("li").addText(goal));
    return div;
  }

  XhtmlNode team(Circle circle) {
    XhtmlNode div = begin();
    div.addTag("p").addText(circle.regisseur());
    XhtmlNode list = div.addTag("ul");
    picture.teams().stream()
        .flatMap(team -> team.getParticipant().stream())
        .filter(member -> Periods.isIn(member.getPeriod(), picture.at()))
        .forEach(
            member -> {
              String name = name(References.plain(member.getMember()));
              String role =
                  member.getRole().stream()
                      .map(one -> labels.of(one, language))
                      .collect(Collectors.joining(", "));
              if (!name.isEmpty()) {
                list.addTag("li").addText(role.isEmpty() ? name : name + ": " + role);
              }
            });
    if (!list.hasChildren()) {
      div.getChildNodes().remove(list);
    }
    return div;
  }

  XhtmlNode tasks() {
    XhtmlNode div = begin();
    XhtmlNode table = div.addTag("table");
    XhtmlNode head = table.addTag("thead").addTag("tr");
    TASK_HEAD.forEach(title -> head.addTag("th").addText(title.in(language)));
    XhtmlNode body = table.addTag("tbody");
    for (Task task : picture.tasks()) {
      XhtmlNode row = body.addTag("tr");
      row.addTag("td").addText(what(task));
      row.addTag("td").addText(name(References.plain(task.getFor())));
      row.addTag("td").addText(name(References.plain(task.getOwner())));
      String due = task.getRestriction().getPeriod().getEndElement().getValueAsString();
      row.addTag("td").addText(due == null ? "" : due.substring(0, Math.min(10, due.length())));
    }
    return div;
  }

  private String measured(Observation result) {
    String date =
        result.hasEffectiveDateTimeType()
            ? result.getEffectiveDateTimeType().getValueAsString()
            : "";
    String meaning =
        result.getInterpretation().stream()
            .map(one -> labels.of(one, language))
            .collect(Collectors.joining(", "));
    String value = value(result) + (meaning.isEmpty() ? "" : ", " + meaning);
    return MEASURED
        .with(
            labels.of(result.getCode(), language),
            value,
            date.substring(0, Math.min(10, date.length())))
        .in(language);
  }

  private String value(Observation result) {
    if (result.getValue() instanceof IntegerType whole) {
      return whole.getValueAsString();
    }
    if (result.getValue() instanceof Quantity quantity) {
      return Numbers.of(quantity.getValue(), language);
    }
    return result.getValue() instanceof CodeableConcept concept ? labels.of(concept, language) : "";
  }

  /** What a definition of ours says is for who does the task, in one language: its code is not. */
  private String what(Task task) {
    boolean isPlanned =
        task.hasInstantiatesCanonical()
            && (task.getCode().getCodingFirstRep().getSystem() + "").endsWith("/task-code");
    return task.hasDescription() && !isPlanned
        ? task.getDescription()
        : labels.of(task.getCode(), language);
  }

  private String name(String reference) {
    Practitioner person = picture.people().get(reference);
    if (person != null) {
      return Names.of(person.getName());
    }
    return picture.naasten().stream()
        .filter(one -> reference.equals("RelatedPerson/" + one.getIdElement().getIdPart()))
        .map(one -> Names.of(one.getName()))
        .findFirst()
        .orElse(
            reference.equals("Patient/" + picture.patient().getIdElement().getIdPart())
                ? Names.of(picture.patient().getName())
                : "");
  }
}
