package nl.naast.support;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naast.caregiver.Subjects;
import nl.naast.conformance.NaastPackage;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.OwnWork;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityDetailComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is agreed that a naaste does is what the ward leaves to naasten: what it never does is
 * refused, what needs instruction waits for it, and somebody answers for what it does not know.
 */
@Component
@Interceptor
class ParticipationRules implements FhirInterceptor {
  /** Before it is looked at what of a plan may not change. */
  private static final int BEFORE_PLAN_RULES = 150;

  private static final int AFTER_VALIDATION = 10_500;
  private static final Set<CarePlanActivityStatus> NOT_DONE =
      Set.of(
          CarePlanActivityStatus.CANCELLED,
          CarePlanActivityStatus.STOPPED,
          CarePlanActivityStatus.ENTEREDINERROR);
  private static final Text NEVER =
      Text.of(
          "%s: dat laat de afdeling niet aan naasten over. %s",
          "%s: the ward does not leave that to naasten. %s");
  private static final Text INSTRUCTION =
      Text.of(
          "%s: dat mag na instructie, en die is nog niet gegeven. Leg vast wie het heeft voorgedaan,"
              + " en wanneer (instruction), of houd de afspraak in draft. %s",
          "%s: that may be done after instruction, which has not been given yet. Record who showed"
              + " it, and when (instruction), or keep the agreement in draft. %s");
  private static final Text OUTSIDE =
      Text.of(
          "Dit staat niet in de catalogus van de afdeling. Geef welke professional ervoor instaat, en"
              + " waarom (outside-catalogue).",
          "The catalogue of the ward does not have this. Give which professional answers for it, and"
              + " why (outside-catalogue).");
  private static final Text OTHER_WARD =
      Text.of(
          "Deze activiteit staat niet in de catalogus van deze afdeling. Geef met location de afdeling"
              + " waar de naaste het doet, of laat instantiatesCanonical weg.",
          "This activity is not in the catalogue of this ward. Give as location the ward where the"
              + " naaste does it, or leave instantiatesCanonical out.");
  private final Catalogue catalogue;
  private final Subjects subjects;
  private final NaastPackage naast;

  ParticipationRules(Catalogue catalogue, Subjects subjects, NaastPackage naast) {
    this.catalogue = catalogue;
    this.subjects = subjects;
    this.naast = naast;
  }

  /** What follows from an agreement follows from each. */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = BEFORE_PLAN_RULES)
  public void begun(IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request) && resource instanceof CarePlan plan && isParticipation(plan)) {
      if (!plan.hasInstantiatesCanonical()) {
        plan.addInstantiatesCanonical(naast.url("PlanDefinition", "participation"));
      }
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = BEFORE_PLAN_RULES)
  public void changed(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    begun(resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = AFTER_VALIDATION)
  public void isToBeMade(IBaseResource resource, @Nullable RequestDetails request) {
    if (!OwnWork.is(request) && resource instanceof CarePlan plan && isParticipation(plan)) {
      require(plan, request);
    }
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_VALIDATION)
  public void isToBeChanged(
      IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    isToBeMade(resource, request);
  }

  private void require(CarePlan plan, @Nullable RequestDetails request) {
    boolean holds =
        plan.getStatus() == CarePlanStatus.DRAFT || plan.getStatus() == CarePlanStatus.ACTIVE;
    if (!holds) {
      return;
    }
    List<Issue> issues = new ArrayList<>();
    int index = 0;
    for (CarePlanActivityComponent activity : plan.getActivity()) {
      CarePlanActivityDetailComponent detail = activity.getDetail();
      if (activity.hasDetail() && !NOT_DONE.contains(detail.getStatus())) {
        String at = "CarePlan.activity[" + index + "].detail";
        boolean isActive = plan.getStatus() == CarePlanStatus.ACTIVE;
        wrong(detail, isActive, request)
            .ifPresent(text -> issues.add(Issue.error(IssueType.BUSINESSRULE, text).at(at)));
      }
      index++;
    }
    if (!issues.isEmpty()) {
      throw new Refusal(422, new Outcome(issues));
    }
  }

  private Optional<Text> wrong(
      CarePlanActivityDetailComponent detail, boolean isActive, @Nullable RequestDetails request) {
    List<Identifier> ward =
        subjects
            .find(Location.class, detail.getLocation().getReference() + "", request)
            .map(Location::getIdentifier)
            .orElse(List.of());
    Optional<CatalogueLine> line = catalogue.line(detail, ward);
    if (line.isPresent() && line.get().isNever()) {
      return Optional.of(said(NEVER, line.get()));
    }
    if (catalogue.isOfAnotherWard(detail, ward)) {
      return Optional.of(OTHER_WARD);
    }
    if (line.isEmpty()) {
      return has(detail, "outside-catalogue") ? Optional.empty() : Optional.of(OUTSIDE);
    }
    boolean waits = line.get().isAfterInstruction() && !has(detail, "instruction");
    return waits && isActive ? Optional.of(said(INSTRUCTION, line.get())) : Optional.empty();
  }

  private boolean has(CarePlanActivityDetailComponent detail, String extension) {
    return detail.hasExtension(naast.url("StructureDefinition", extension));
  }

  private static Text said(Text text, CatalogueLine line) {
    return Text.of(
        text.nl().formatted(line.title().nl(), line.why().nl()).strip(),
        text.en().formatted(line.title().en(), line.why().en()).strip());
  }

  private boolean isParticipation(CarePlan plan) {
    String system = naast.url("CodeSystem", "care-plan-category");
    return plan.getCategory().stream().anyMatch(one -> one.hasCoding(system, "participation"));
  }
}
