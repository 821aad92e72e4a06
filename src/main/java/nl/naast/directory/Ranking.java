package nl.naast.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.conformance.CodeNames;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.HealthcareService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which services fit what somebody asks for, best first. Every point has a reason that is told:
 * nothing counts that a reader cannot see.
 */
@Component
class Ranking {
  private static final int NEAR = 3;
  private static final int NATIONWIDE = 1;
  private static final int HELP = 4;
  private static final int AREA = 3;
  private static final int NEED = 2;
  private static final int LAYER = 2;
  private static final int WITHIN = 3;
  private static final int BEYOND = -6;
  private static final int LANGUAGE = 1;
  private static final int LONG_WAIT = 14;
  private static final Text HERE = Text.of("Werkt in %s.", "Works in %s.");
  private static final Text EVERYWHERE =
      Text.of("Werkt in het hele land, dus ook in %s.", "Works nationwide, so in %s too.");
  private static final Reason GIVES =
      new Reason("gives-help", HELP, Text.of("Geeft: %s.", "Gives: %s."));
  private static final Reason ABOUT =
      new Reason("in-question-area", AREA, Text.of("Vraaggebied: %s.", "Question area: %s."));
  private static final Reason ANSWERS =
      new Reason("answers-need", NEED, Text.of("Beantwoordt: %s.", "Answers: %s."));
  private static final Reason IN_LAYER =
      new Reason(
          "in-grief-layer",
          LAYER,
          Text.of("Rouwondersteuning, laag: %s.", "Grief support, layer: %s."));
  private static final Text LIFE_FITS =
      Text.of(
          "Past bij de levensverwachting: bedoeld voor %s maanden of korter.",
          "Fits the life expectancy: meant for %s months or less.");
  private static final Text LIFE_SHORTER =
      Text.of(
          "Vooral bij een levensverwachting van %s maanden of korter.",
          "Mainly for a life expectancy of %s months or less.");
  private static final Text LIFE_ASKED =
      Text.of(
          "Hangt af van de levensverwachting: bedoeld voor %s maanden of korter.",
          "Depends on the life expectancy: meant for %s months or less.");
  private static final Text AGE_FITS = Text.of("Voor deze leeftijd.", "For this age.");
  private static final Text AGE_OTHER =
      Text.of("Vooral voor een andere leeftijd.", "Mainly for another age.");
  private static final Text SPEAKS = Text.of("Spreekt: %s.", "Speaks: %s.");
  private static final Text SPEAKS_OTHER = Text.of("Spreekt alleen: %s.", "Speaks only: %s.");
  private static final Text WAITING = Text.of("Wachttijd: %s dagen.", "Waiting time: %s days.");
  private static final Text SELF =
      Text.of("U kunt er zonder verwijzing terecht.", "No referral is needed.");
  private final Codes codes;

  Ranking(Codes codes) {
    this.codes = codes;
  }

  /** Best first; of equals the one with the shorter waiting time, then by name and id. */
  List<Ranked> rank(Asked asked, Stream<HealthcareService> services) {
    return services
        .map(Service::new)
        .flatMap(service -> rank(asked, service).stream())
        .sorted(
            Comparator.comparingInt(Ranked::points)
                .reversed()
                .thenComparingInt(Ranked::waiting)
                .thenComparing(ranked -> ranked.service().getName() + "")
                .thenComparing(ranked -> ranked.service().getIdElement().getIdPart()))
        .toList();
  }

  /** The points that a service has which fits in everything that is asked. */
  int best(Asked asked) {
    return NEAR
        + HELP * asked.helpKinds().size()
        + AREA * asked.questionAreas().size()
        + NEED * asked.needAreas().size()
        + LAYER * asked.griefLayers().size()
        + (asked.lifeExpectancy() == null ? 0 : WITHIN)
        + (asked.age() == null ? 0 : WITHIN)
        + (asked.languages().isEmpty() ? 0 : LANGUAGE);
  }

  private Optional<Ranked> rank(Asked asked, Service service) {
    List<Reason> reasons = new ArrayList<>();
    help(asked, service, reasons);
    if (asked.namesHelp() && reasons.isEmpty()) {
      return Optional.empty();
    }
    String name = asked.municipality().name();
    reasons.add(
        0,
        service.covers(asked.municipality())
            ? new Reason("in-municipality", NEAR, HERE.with(name))
            : new Reason("nationwide", NATIONWIDE, EVERYWHERE.with(name)));
    lifeExpectancy(asked.lifeExpectancy(), service, reasons);
    age(asked.age(), service, reasons);
    if (service.isStrict() && reasons.stream().anyMatch(reason -> reason.points() == BEYOND)) {
      return Optional.empty();
    }
    languages(asked.languages(), service, reasons);
    Integer waiting = service.waitingTime();
    if (waiting != null && waiting > 0) {
      reasons.add(new Reason("waiting-time", waiting > LONG_WAIT ? -1 : 0, WAITING.with(waiting)));
    }
    if (service.needsNoReferral()) {
      reasons.add(new Reason("self-referral", 0, SELF));
    }
    return Optional.of(
        new Ranked(
            service.resource(),
            reasons,
            reasons.stream().mapToInt(Reason::points).sum(),
            waiting == null ? LONG_WAIT : waiting));
  }

  private void help(Asked asked, Service service, List<Reason> reasons) {
    add(asked.helpKinds(), service.helpKinds(codes), codes.helpKinds(), GIVES, reasons);
    add(asked.questionAreas(), service.questionAreas(codes), codes.questionAreas(), ABOUT, reasons);
    add(asked.needAreas(), service.needAreas(codes), codes.needAreas(), ANSWERS, reasons);
    add(asked.griefLayers(), service.griefLayers(codes), codes.griefLayers(), IN_LAYER, reasons);
  }

  private static void add(
      Set<String> asked,
      Set<String> offered,
      CodeNames words,
      Reason reason,
      List<Reason> reasons) {
    for (String one : asked) {
      if (offered.contains(one)) {
        reasons.add(reason.about(Objects.requireNonNull(words.name(one))));
      }
    }
  }

  private static void lifeExpectancy(
      @Nullable Integer asked, Service service, List<Reason> reasons) {
    Integer limit = service.lifeExpectancy();
    if (limit == null) {
      return;
    }
    if (asked == null) {
      reasons.add(new Reason("asks-life-expectancy", 0, LIFE_ASKED.with(limit)));
    } else if (asked <= limit) {
      reasons.add(new Reason("within-life-expectancy", WITHIN, LIFE_FITS.with(limit)));
    } else {
      reasons.add(new Reason("mainly-shorter-life-expectancy", BEYOND, LIFE_SHORTER.with(limit)));
    }
  }

  private static void age(@Nullable Integer asked, Service service, List<Reason> reasons) {
    Integer least = service.minAge();
    Integer greatest = service.maxAge();
    if (asked == null || (least == null && greatest == null)) {
      return;
    }
    boolean fits = (least == null || asked >= least) && (greatest == null || asked <= greatest);
    reasons.add(
        fits
            ? new Reason("for-age", WITHIN, AGE_FITS)
            : new Reason("other-age", BEYOND, AGE_OTHER));
  }

  private static void languages(Set<String> asked, Service service, List<Reason> reasons) {
    Set<String> spoken = service.languages();
    if (asked.isEmpty() || spoken.isEmpty()) {
      return;
    }
    Set<String> both = new HashSet<>(spoken);
    both.retainAll(asked);
    reasons.add(
        both.isEmpty()
            ? new Reason("other-language", -2, SPEAKS_OTHER.with(String.join(", ", spoken)))
            : new Reason("speaks-language", LANGUAGE, SPEAKS.with(String.join(", ", both))));
  }
}
