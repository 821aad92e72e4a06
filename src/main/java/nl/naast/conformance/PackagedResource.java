package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * One resource of a FHIR package, known by what the package's index says of it; its JSON is read
 * when somebody asks.
 *
 * @param type the resource type, such as {@code StructureDefinition}
 * @param id the logical id
 * @param url the canonical URL; null for a resource that has none, such as an example
 * @param json reads the resource's JSON, UTF-8; a profile has its snapshot
 * @param published as {@code json}, but as it was published: a profile may lack its snapshot
 */
public record PackagedResource(
    String type,
    String id,
    @Nullable String url,
    Supplier<byte[]> json,
    Supplier<byte[]> published) {

  PackagedResource(String type, String id, @Nullable String url, Supplier<byte[]> json) {
    this(type, id, url, json, json);
  }

  /** A fresh copy, the caller's own to change. */
  public Resource parse(FhirContext context) {
    return parse(context, json);
  }

  /** As {@link #parse(FhirContext)}, without the work of making a snapshot that is not there. */
  public Resource parsePublished(FhirContext context) {
    return parse(context, published);
  }

  private static Resource parse(FhirContext context, Supplier<byte[]> source) {
    String text = new String(source.get(), StandardCharsets.UTF_8);
    return (Resource) context.newJsonParser().parseResource(text);
  }

  /** Whether nothing was missing when it was published. */
  boolean isWhole() {
    return json == published;
  }

  /** Such as {@code StructureDefinition/naast-caregiver}. */
  public String reference() {
    return type + "/" + id;
  }
}
