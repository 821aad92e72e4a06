package nl.naast.directory;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.HealthcareServiceResourceProvider;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.naast.conformance.NaastPackage;
import nl.naast.security.Caller;
import nl.naast.server.OwnResourceProvider;
import nl.naast.server.outcome.Language;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntrySearchComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * HealthcareService, as HAPI serves it, and {@code $match}: which services fit what a naaste needs,
 * best first, each with the reasons for its place.
 */
@Component
class MatchProvider extends HealthcareServiceResourceProvider implements OwnResourceProvider {
  private static final int TEN = 10;
  private final MatchQuestion question;
  private final Services services;
  private final Ranking ranking;
  private final Codes codes;
  private final String reason;

  MatchProvider(
      FhirContext context,
      DaoRegistry daos,
      MatchQuestion question,
      Services services,
      Ranking ranking,
      Codes codes,
      NaastPackage naast) {
    setContext(context);
    setDao(daos.getResourceDao(HealthcareService.class));
    this.question = question;
    this.services = services;
    this.ranking = ranking;
    this.codes = codes;
    this.reason = naast.url("StructureDefinition", "match-reason");
  }

  /**
   * The services that fit.
   *
   * @param lifeExpectancy of the patient, in months
   * @param age of who gets the help, in years
   * @param count how many at most; 10 when it is not given
   * @return a searchset; total is how many fit, score is between 0 and 1
   * @throws nl.naast.server.outcome.Refusal 400 for a municipality or code that is not known
   */
  @Operation(name = "$match", idempotent = true)
  public Bundle match(
      @OperationParam(name = "municipality") @Nullable StringType municipality,
      @OperationParam(name = "help-kind", max = OperationParam.MAX_UNLIMITED)
          @Nullable List<CodeType> helpKinds,
      @OperationParam(name = "question-area", max = OperationParam.MAX_UNLIMITED)
          @Nullable List<CodeType> questionAreas,
      @OperationParam(name = "need-area", max = OperationParam.MAX_UNLIMITED)
          @Nullable List<CodeType> needAreas,
      @OperationParam(name = "grief-layer", max = OperationParam.MAX_UNLIMITED)
          @Nullable List<CodeType> griefLayers,
      @OperationParam(name = "life-expectancy") @Nullable IntegerType lifeExpectancy,
      @OperationParam(name = "age") @Nullable IntegerType age,
      @OperationParam(name = "language", max = OperationParam.MAX_UNLIMITED)
          @Nullable List<CodeType> languages,
      @OperationParam(name = "count") @Nullable IntegerType count,
      RequestDetails request) {
    Asked asked =
        question.read(
            municipality,
            helpKinds,
            questionAreas,
            needAreas,
            griefLayers,
            lifeExpectancy,
            age,
            languages);
    int most = count == null ? TEN : question.count(count);
    List<Ranked> ranked =
        ranking.rank(asked, services.in(asked.municipality(), Caller.of(request).orElseThrow()));
    Bundle bundle = new Bundle();
    bundle.setType(BundleType.SEARCHSET).setTotal(ranked.size());
    Language language = Language.of(request);
    ranked.stream()
        .limit(most)
        .map(one -> entry(one, ranking.best(asked), language, request.getFhirServerBase()))
        .forEach(bundle::addEntry);
    return bundle;
  }

  private BundleEntryComponent entry(Ranked ranked, int best, Language language, String base) {
    BundleEntrySearchComponent search = new BundleEntrySearchComponent();
    search.setMode(SearchEntryMode.MATCH);
    search.setScore(
        BigDecimal.valueOf(Math.max(0, ranked.points()))
            .divide(BigDecimal.valueOf(best), 2, RoundingMode.HALF_UP)
            .min(BigDecimal.ONE));
    for (Reason one : ranked.reasons()) {
      CodeableConcept told = new CodeableConcept(codes.reasons().coding(one.code()));
      search.addExtension(reason, told.setText(one.text().in(language)));
    }
    BundleEntryComponent entry = new BundleEntryComponent();
    entry.setFullUrl(base + "/HealthcareService/" + ranked.service().getIdElement().getIdPart());
    entry.setResource(ranked.service()).setSearch(search);
    return entry;
  }
}
