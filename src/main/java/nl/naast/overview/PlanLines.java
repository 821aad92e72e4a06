package nl.naast.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.server.References;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** What is agreed with a naaste in words: a line for each plan, not the plan itself. */
final class PlanLines {
  private static final Set<CarePlanActivityStatus> OVER =
      Set.of(
          CarePlanActivityStatus.COMPLETED,
          CarePlanActivityStatus.CANCELLED,
          CarePlanActivityStatus.STOPPED,
          CarePlanActivityStatus.ENTEREDINERROR);
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
  private static final Text ON_HOLD = Text.of("%s (staat even stil)", "%s (on hold)");
  private static final Text SINCE = Text.of("%s, sinds %s", "%s, since %s");
  private static final Text REVIEW =
      Text.of("samen terugkijken uiterlijk %s", "to be looked at together by %s");
  private static final Text NEED = Text.of("Wat nodig is: %s (%s)", "What is needed: %s (%s)");
  private static final Text NEEDS =
      Text.of(
          "Wat nodig is, het belangrijkste eerst: %s (%s)",
          "What is needed, the most important first: %s (%s)");
  private static final Text MATTERS = Text.of("Vindt belangrijk: %s", "What matters: %s");
  private static final Text REFERRED =
      Text.of("Verwezen naar %s, voor: %s", "Referred to %s, for: %s");
  private static final Text REFERRED_SOMEWHERE = Text.of("Verwezen voor: %s", "Referred for: %s");
  private final Picture picture;
  private final PlanPicture plans;
  private final Labels labels;
  private final Language language;

  PlanLines(Picture picture, PlanPicture plans, Labels labels, Language language) {
    this.picture = picture;
    this.plans = plans;
    this.labels = labels;
    this.language = language;
  }

  /** What is needed, what matters and what is agreed, in this order. */
  List<String> of(String naaste) {
    List<String> lines = new ArrayList<>();
    needs(naaste).ifPresent(lines::add);
    goals(naaste).forEach(goal -> lines.add(MATTERS.with(goal).in(language)));
    plans.plans(naaste).forEach(plan -> lines.add(plan(plan)));
    plans.referrals(naaste).forEach(referral -> lines.add(referral(referral)));
    return lines;
  }

  /** The goals that somebody has expressed, in their own words. */
  List<String> goals(String by) {
    return plans.goals(by).stream()
        .map(Goal::getDescription)
        .map(goal -> goal.hasText() ? goal.getText() : labels.of(goal, language))
        .toList();
  }

  /** Whether a task is told already: as how far a plan or a referral in the picture is. */
  boolean tells(Task task) {
    return plans.plans().stream()
            .flatMap(this::tasks)
            .filter(PlanLines::isStep)
            .anyMatch(task::equals)
        || plans.referrals().stream().anyMatch(one -> isAbout(task, one));
  }

  private Optional<String> needs(String naaste) {
    List<Observation> needs =
        picture.results().getOrDefault(naaste, List.of()).stream().filter(Needs::is).toList();
    if (needs.isEmpty()) {
      return Optional.empty();
    }
    String topics =
        needs.stream()
            .map(need -> need.getValue() instanceof CodeableConcept topic ? low(topic) : "")
            .collect(Collectors.joining("; "));
    String last =
        needs.stream()
            .map(
                need ->
                    day(need.hasEffectiveDateTimeType() ? need.getEffectiveDateTimeType() : null))
            .max(Comparator.naturalOrder())
            .orElse("");
    return Optional.of((needs.size() > 1 ? NEEDS : NEED).with(topics, last).in(language));
  }

  private String plan(CarePlan plan) {
    String kind =
        plan.hasCategory() ? labels.of(plan.getCategoryFirstRep(), language) : plan.getTitle() + "";
    List<String> parts = new ArrayList<>();
    stage(plan).ifPresent(parts::add);
    String activities =
        plan.getActivity().stream()
            .filter(CarePlanActivityComponent::hasDetail)
            .map(CarePlanActivityComponent::getDetail)
            .filter(detail -> !OVER.contains(detail.getStatus()))
            .map(this::activity)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    if (!activities.isEmpty()) {
      parts.add(activities);
    }
    tasks(plan)
        .filter(task -> "plan-review".equals(task.getCode().getCodingFirstRep().getCode()))
        .map(PlanLines::end)
        .filter(end -> !end.isEmpty())
        .findFirst()
        .ifPresent(end -> parts.add(REVIEW.with(end).in(language)));
    return line(kind, plan.getStatus() == CarePlanStatus.ONHOLD, parts);
  }

  /** How far it is, and since when: the day on which the step began that is open now. */
  private Optional<String> stage(CarePlan plan) {
    Optional<String> stage =
        plan.getExtension().stream()
            .filter(extension -> extension.getUrl().endsWith("/StructureDefinition/plan-stage"))
            .flatMap(
                extension ->
                    extension.getValue() instanceof CodeableConcept one
                        ? Stream.of(low(one))
                        : Stream.empty())
            .findFirst();
    Optional<String> since =
        tasks(plan)
            .filter(PlanLines::isStep)
            .map(task -> day(task.getRestriction().getPeriod().getStartElement()))
            .filter(day -> !day.isEmpty())
            .min(Comparator.naturalOrder());
    return stage.map(words -> since.map(day -> SINCE.with(words, day).in(language)).orElse(words));
  }

  private String activity(CarePlanActivityDetailComponent detail) {
    return detail.hasCode() ? low(detail.getCode()) : Objects.toString(detail.getDescription(), "");
  }

  private String referral(ServiceRequest referral) {
    String what = low(referral.getCode());
    String names =
        referral.getPerformer().stream()
            .map(this::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", "));
    Text said = names.isEmpty() ? REFERRED_SOMEWHERE.with(what) : REFERRED.with(names, what);
    List<String> progress =
        picture.tasks().stream()
            .filter(task -> isAbout(task, referral))
            .filter(Task::hasBusinessStatus)
            .map(task -> low(task.getBusinessStatus()))
            .limit(1)
            .toList();
    boolean isOnHold = referral.getStatus() == ServiceRequestStatus.ONHOLD;
    String line = isOnHold ? ON_HOLD.with(said.in(language)).in(language) : said.in(language);
    return Stream.concat(Stream.of(line), progress.stream()).collect(Collectors.joining(" - "));
  }

  /** The service as the reader may see it, else what the referral itself calls it. */
  private String name(Reference performer) {
    HealthcareService service = plans.services().get(References.plain(performer));
    return service != null && service.hasName()
        ? translated(service.getNameElement())
        : Objects.toString(performer.getDisplay(), "");
  }

  /** A service is called as its makers call it, unless they gave a name in this language too. */
  private String translated(StringType name) {
    for (Extension translation : name.getExtensionsByUrl(TRANSLATION)) {
      if (language.tag().equals(translation.getExtensionString("lang"))) {
        return translation.getExtensionString("content") + "";
      }
    }
    return name.getValue();
  }

  private String line(String title, boolean isOnHold, List<String> parts) {
    String begin = isOnHold ? ON_HOLD.with(title).in(language) : title;
    return parts.isEmpty() ? begin : begin + ": " + String.join("; ", parts);
  }

  /** The open tasks of a plan. */
  private Stream<Task> tasks(CarePlan plan) {
    String reference = reference(plan);
    return picture.tasks().stream()
        .filter(
            task ->
                task.getBasedOn().stream()
                    .anyMatch(basis -> References.plain(basis).equals(reference)));
  }

  /** A step of a plan itself, and not something that came out of it, such as a referral. */
  private static boolean isStep(Task task) {
    return task.hasInstantiatesCanonical() && !task.hasFocus();
  }

  private static boolean isAbout(Task task, ServiceRequest referral) {
    return References.plain(task.getFocus()).equals(reference(referral));
  }

  /** As it stands within a sentence; what is all capitals stays so. */
  private String low(CodeableConcept concept) {
    String name = labels.of(concept, language);
    boolean isWord = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
    return isWord ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static String end(Task task) {
    return day(task.getRestriction().getPeriod().getEndElement());
  }

  private static String day(@Nullable BaseDateTimeType moment) {
    String value = moment == null ? "" : Objects.toString(moment.getValueAsString(), "");
    return value.substring(0, Math.min(10, value.length()));
  }

  private static String reference(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }
}
