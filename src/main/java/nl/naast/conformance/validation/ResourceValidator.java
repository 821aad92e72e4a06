package nl.naast.conformance.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naast.server.outcome.Issue;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator.NullEvaluationContext;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.elementmodel.ParserBase;
import org.hl7.fhir.r5.elementmodel.ParserBase.ValidationPolicy;
import org.hl7.fhir.r5.elementmodel.ValidatedFragment;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * Holds one resource against the profiles that apply to it. Used for every write and every {@code
 * $validate} alike; safe for many threads.
 */
final class ResourceValidator {
  private final FhirContext fhirContext;
  private final ValidatorContext context;
  private final ProfilePolicy policy;
  private final Explanations explanations;
  private final ReferenceTypes references;

  ResourceValidator(
      FhirContext fhirContext,
      ValidatorContext context,
      ProfilePolicy policy,
      Explanations explanations) {
    this.fhirContext = fhirContext;
    this.context = context;
    this.policy = policy;
    this.explanations = explanations;
    this.references = new ReferenceTypes(context);
  }

  /**
   * What is wrong with a resource, or might be.
   *
   * @param transaction the type of each entry by its full URL, for references within a transaction;
   *     empty otherwise
   */
  List<Issue> validate(Resource resource, Map<String, String> transaction) {
    return validate(resource, List.of(), transaction);
  }

  /** As {@link #validate(Resource, Map)}, held against further profiles. */
  List<Issue> validate(
      Resource resource, Collection<String> asked, Map<String, String> transaction) {
    String json = fhirContext.newJsonParser().encodeResourceToString(resource);
    return run(resource, json, FhirFormat.JSON, asked, transaction);
  }

  /**
   * As {@link #validate(Resource, Map)}, but of the text as the client sent it: also finds what
   * does not survive reading.
   */
  List<Issue> validate(
      Resource resource, String text, EncodingEnum encoding, Collection<String> asked) {
    FhirFormat format = encoding == EncodingEnum.XML ? FhirFormat.XML : FhirFormat.JSON;
    return run(resource, text, format, asked, Map.of());
  }

  private List<Issue> run(
      Resource resource,
      String text,
      FhirFormat format,
      Collection<String> asked,
      Map<String, String> transaction) {
    ProfilePolicy.Applicable applicable = policy.applyTo(resource, asked);
    List<Issue> issues = new ArrayList<>(applicable.issues());
    context.takeArguments();
    List<ValidationMessage> messages = new ArrayList<>();
    for (ValidatedFragment fragment : parse(text, format)) {
      messages.addAll(fragment.getErrors());
      Element element = fragment.getElement();
      if (element != null) {
        withoutProfiles(element);
        validator()
            .validate(transaction, messages, null, element, structures(applicable.profiles()));
      }
    }
    issues.addAll(explanations.of(messages, context.takeArguments()));
    return resource instanceof QuestionnaireResponse response
        ? issues.stream().map(issue -> issue.moved(path -> AnswerPath.of(path, response))).toList()
        : issues;
  }

  private List<ValidatedFragment> parse(String text, FhirFormat format) {
    ParserBase parser = Manager.makeParser(context, format);
    parser.setupValidation(ValidationPolicy.EVERYTHING);
    try {
      return parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which profiles apply is decided by the policy alone, not once more by the validator. */
  private static void withoutProfiles(Element element) {
    Element meta = element.getNamedChild("meta", false);
    if (meta != null) {
      meta.removeChild("profile");
      if (!meta.hasChildren()) {
        element.removeChild("meta");
      }
    }
  }

  private List<StructureDefinition> structures(List<String> profiles) {
    List<StructureDefinition> structures = new ArrayList<>();
    for (String profile : profiles) {
      structures.add(
          Objects.requireNonNull(context.fetchResource(StructureDefinition.class, profile)));
    }
    return structures;
  }

  private InstanceValidator validator() {
    InstanceValidator validator =
        new InstanceValidator(
            context,
            new NullEvaluationContext(),
            new XVerExtensionManagerOld(context),
            new ValidatorSession(),
            new ValidatorSettings());
    validator.setFetcher(references);
    validator.setPolicyAdvisor(new ReferencePolicy());
    validator.setResourceIdRule(IdStatus.OPTIONAL);
    validator.setAnyExtensionsAllowed(true);
    validator.setErrorForUnknownProfiles(true);
    validator.setUnknownCodeSystemsCauseErrors(true);
    validator.setAssumeValidRestReferences(true);
    validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    validator.setAllowXsiLocation(true);
    return validator;
  }
}
