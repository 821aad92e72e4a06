package nl.naast.server.input;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.method.SearchMethodBinding;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.NaastProperties;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Outcome;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.stereotype.Component;

/**
 * Refuses a search that HAPI would do differently from what was asked: unknown parameters and
 * modifiers (it ignores many), a negative page size, too many values. A client that prefers lenient
 * handling gets its unknown parameters left out, and is told so in the result.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#errors">Handling errors in searches</a>
 */
@Component
@Interceptor
class SearchGuard implements FhirInterceptor {
  private static final String IGNORED = SearchGuard.class.getName() + ".ignored";
  private final ISearchParamRegistry registry;
  private final NaastProperties.Limits limits;

  SearchGuard(ISearchParamRegistry registry, NaastProperties properties) {
    this.registry = registry;
    this.limits = properties.limits();
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
  public void check(RequestDetails request) {
    Map<String, String[]> asked = request.getParameters();
    Map<String, String[]> kept = new HashMap<>(asked);
    ControlParameters.check(kept, limits);
    String type = request.getResourceName();
    if (type != null
        && SearchMethodBinding.isPlainSearchRequest(request)
        && isType(request, type)) {
      String prefer = request.getHeader("Prefer");
      boolean lenient = prefer != null && prefer.replace(" ", "").contains("handling=lenient");
      List<Issue> ignored = check(type, kept, lenient);
      if (!ignored.isEmpty()) {
        request.getUserData().put(IGNORED, ignored);
      }
    }
    request.setParameters(kept);
  }

  private static boolean isType(RequestDetails request, String type) {
    return request.getFhirContext().getResourceTypes().contains(type);
  }

  /**
   * Checks the parameters of a search, and takes out those that are to be ignored.
   *
   * @param lenient whether unknown parameters are ignored rather than refused
   * @return what was ignored
   * @throws Refusal 400 with one issue for each parameter that is not right
   */
  List<Issue> check(String type, Map<String, String[]> parameters, boolean lenient) {
    List<Issue> wrong = new ArrayList<>();
    List<Issue> unknown = new ArrayList<>();
    for (Map.Entry<String, String[]> asked : Map.copyOf(parameters).entrySet()) {
      String name = asked.getKey();
      String[] values = asked.getValue();
      SearchParameterName parameter = new SearchParameterName(name);
      if (parameter.isControl()) {
        continue;
      }
      var known =
          registry.getActiveSearchParam(
              type, parameter.base(), ISearchParamRegistry.SearchParamLookupContextEnum.SEARCH);
      if (known == null) {
        unknown.add(unknown(type, name, lenient));
        if (lenient) {
          parameters.remove(name);
        }
      } else if (!parameter.hasModifierFor(known.getParamType())) {
        wrong.add(
            Issue.error(
                IssueType.NOTSUPPORTED,
                Text.of(
                        "De toevoeging in %s kan niet bij deze zoekparameter. Zie het type van de"
                            + " parameter in /fhir/metadata.",
                        "The modifier in %s is not possible for this search parameter. See the type"
                            + " of the parameter in /fhir/metadata.")
                    .with(BadInput.quoted(name))));
      } else if (parameter.isMissing() && !isBoolean(values)) {
        wrong.add(
            Issue.error(
                IssueType.VALUE,
                Text.of(
                    "De toevoeging :missing heeft de waarde true of false.",
                    "The modifier :missing has the value true or false.")));
      } else if (count(values) > limits.values()) {
        wrong.add(
            Issue.error(
                IssueType.TOOCOSTLY,
                Text.of(
                        "Een zoekparameter kan hooguit %d waarden hebben. Verdeel de zoekvraag.",
                        "A search parameter can have at most %d values. Divide the search.")
                    .with(limits.values())));
      }
    }
    if (!lenient) {
      wrong.addAll(unknown);
    }
    if (!wrong.isEmpty()) {
      throw new Refusal(400, new Outcome(wrong));
    }
    return unknown;
  }

  private static Issue unknown(String type, String name, boolean lenient) {
    String word = BadInput.quoted(name);
    return lenient
        ? Issue.warning(
            IssueType.NOTSUPPORTED,
            Text.of(
                    "De zoekparameter %s bestaat niet voor %s en is genegeerd.",
                    "There is no search parameter %s for %s; it was ignored.")
                .with(word, type))
        : Issue.error(
            IssueType.NOTSUPPORTED,
            Text.of(
                    "De zoekparameter %s bestaat niet voor %s. Zie /fhir/metadata, of stuur Prefer:"
                        + " handling=lenient.",
                    "There is no search parameter %s for %s. See /fhir/metadata, or send Prefer:"
                        + " handling=lenient.")
                .with(word, type));
  }

  private static boolean isBoolean(String[] values) {
    return Arrays.stream(values).allMatch(v -> v.equals("true") || v.equals("false"));
  }

  private static long count(String[] given) {
    return Arrays.stream(given).mapToLong(v -> 1 + v.chars().filter(c -> c == ',').count()).sum();
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void tell(RequestDetails request, IBaseResource response) {
    if (request.getUserData().get(IGNORED) instanceof List<?> ignored
        && response instanceof Bundle bundle
        && bundle.getType() == BundleType.SEARCHSET) {
      Outcome outcome = new Outcome(ignored.stream().map(Issue.class::cast).toList());
      bundle
          .addEntry()
          .setResource(outcome.in(Language.of(request)))
          .getSearch()
          .setMode(SearchEntryMode.OUTCOME);
    }
  }
}
