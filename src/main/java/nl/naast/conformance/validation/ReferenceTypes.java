package nl.naast.conformance.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.conformance.profile.ProfileUtilities;
import org.hl7.fhir.r5.context.ContextUtilities;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Property;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers the validator's question what a reference points to with no more than the type: from the
 * URL itself, or from the transaction that holds the target. Whether the target exists is the
 * store's business, and nothing is fetched from anywhere.
 */
final class ReferenceTypes implements IValidatorResourceFetcher {
  private static final Pattern RESTFUL =
      Pattern.compile("(?:https?://.+/)?([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}(?:/_history/.+)?");
  private final ValidatorContext context;
  private final ProfileUtilities profiles;
  private final ContextUtilities structures;

  ReferenceTypes(ValidatorContext context) {
    this.context = context;
    this.profiles = new ProfileUtilities(context, null, null);
    this.structures = new ContextUtilities(context);
  }

  /**
   * An element that has the type of the target and nothing else; null when the type is unknown.
   *
   * @param transaction full URL of each entry and its type
   */
  @Override
  public @Nullable Element fetch(IResourceValidator validator, Object transaction, String url) {
    String type = transaction instanceof Map<?, ?> entries ? (String) entries.get(url) : null;
    if (type == null) {
      Matcher restful = RESTFUL.matcher(url);
      type = restful.matches() ? restful.group(1) : null;
    }
    if (type == null || !context.getResourceNamesAsSet().contains(type)) {
      return null;
    }
    StructureDefinition structure = context.fetchTypeDefinition(type);
    return new Element(
        type,
        new Property(
            context,
            structure.getSnapshot().getElementFirstRep(),
            structure,
            profiles,
            structures));
  }

  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object transaction,
      String path,
      String url,
      String type,
      boolean canonical,
      java.util.List<CanonicalType> targets) {
    return true;
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) {
    throw new UnsupportedOperationException("Nothing is fetched to validate: " + url);
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public @Nullable CanonicalResource fetchCanonicalResource(
      IResourceValidator validator, Object transaction, String url) {
    return null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
      IResourceValidator validator, Object transaction, String url) {
    return Set.of();
  }
}
