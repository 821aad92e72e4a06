package nl.naast.server.input;

import ca.uhn.fhir.util.UrlUtil;
import java.util.List;
import java.util.Set;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** One entry of a transaction or batch: what it asks, and with which resource. */
final class BundleEntry {
  private static final Set<HTTPVerb> POSSIBLE =
      Set.of(HTTPVerb.GET, HTTPVerb.POST, HTTPVerb.PUT, HTTPVerb.PATCH, HTTPVerb.DELETE);
  private final BundleEntryComponent entry;
  private final String path;
  private final HTTPVerb method;
  private final String query;
  private final List<String> address;

  BundleEntry(BundleEntryComponent entry, String path) {
    this.entry = entry;
    this.path = path;
    this.method = entry.getRequest().getMethod();
    String url = entry.getRequest().getUrl() == null ? "" : entry.getRequest().getUrl();
    int mark = url.indexOf('?');
    this.query = mark < 0 ? "" : url.substring(mark + 1);
    this.address =
        List.of((mark < 0 ? url : url.substring(0, mark)).replaceFirst("^/", "").split("/"));
  }

  String path() {
    return path;
  }

  boolean hasIfMatch() {
    return entry.getRequest().hasIfMatch();
  }

  /** The resource that this entry changes, as type/id; null when it names none. */
  @Nullable String target() {
    boolean changes =
        method == HTTPVerb.PUT || method == HTTPVerb.PATCH || method == HTTPVerb.DELETE;
    return changes && address.size() == 2 ? String.join("/", address) : null;
  }

  void check(SearchGuard searches) {
    if (method == null || address.get(0).isEmpty()) {
      throw refuse(
          ".request",
          400,
          IssueType.REQUIRED,
          "Deze entry zegt niet wat ermee moet. Geef request.method en request.url.",
          "This entry does not say what to do with it. Give request.method and request.url.");
    }
    if (!POSSIBLE.contains(method)) {
      throw refuse(
          ".request.method",
          400,
          IssueType.NOTSUPPORTED,
          "Deze methode kan niet in een Bundle. Gebruik GET, POST, PUT, PATCH of DELETE.",
          "This method is not possible in a Bundle. Use GET, POST, PUT, PATCH or DELETE.");
    }
    VersionGuard.checkETag(entry.getRequest().getIfMatch());
    switch (method) {
      case GET -> get(searches);
      case POST -> {
        url(address.size() == 1 && query.isEmpty());
        resource(address.get(0));
      }
      case PUT -> {
        url(address.size() == 2 || (address.size() == 1 && !query.isEmpty()));
        resource(address.get(0));
        sameId();
      }
      case PATCH -> {
        url(address.size() == 2 || (address.size() == 1 && !query.isEmpty()));
        patch();
        noIfMatch();
      }
      default -> {
        url(address.size() == 2 || (address.size() == 1 && !query.isEmpty()));
        noIfMatch();
      }
    }
  }

  private void get(SearchGuard searches) {
    if (address.size() == 1 && !query.isEmpty()) {
      searches.check(address.get(0), UrlUtil.parseQueryString(query), false);
    }
  }

  private void url(boolean isPossible) {
    boolean operation = address.stream().anyMatch(part -> part.startsWith("$"));
    if (!isPossible || operation) {
      throw refuse(
          ".request.url",
          400,
          IssueType.VALUE,
          "De url van een entry klopt niet. Schrijf [type] bij POST; anders [type]/[id] of"
              + " [type]?[zoekvoorwaarde]; zonder server ervoor, en geen operatie.",
          "The url of an entry is not right. Write [type] for POST; else [type]/[id] or"
              + " [type]?[condition]; without a server before it, and no operation.");
    }
  }

  private void resource(String type) {
    Resource resource = entry.getResource();
    if (resource == null) {
      throw refuse(
          ".resource",
          400,
          IssueType.REQUIRED,
          "Deze entry heeft een resource nodig.",
          "This entry needs a resource.");
    }
    if (!resource.fhirType().equals(type)) {
      throw refuse(
          ".resource",
          400,
          IssueType.INVALID,
          "De resource is een %s, maar de url noemt %s. Maak ze gelijk.",
          "The resource is a %s, but the url names %s. Make them equal.",
          resource.fhirType(),
          BadInput.quoted(type));
    }
  }

  private void sameId() {
    String id = entry.getResource().getIdElement().getIdPart();
    if (address.size() == 2 && id != null && !id.equals(address.get(1))) {
      throw refuse(
          ".resource.id",
          400,
          IssueType.INVALID,
          "Het id in de resource is een ander dan dat in de url. Maak ze gelijk.",
          "The id in the resource differs from the one in the url. Make them equal.");
    }
  }

  private void patch() {
    Resource patch = entry.getResource();
    if (!(patch instanceof Binary) && !(patch instanceof Parameters)) {
      throw refuse(
          ".resource",
          400,
          IssueType.REQUIRED,
          "Een PATCH heeft een Binary (JSON Patch of XML Patch) of Parameters (FHIRPath Patch) nodig.",
          "A PATCH needs a Binary (JSON Patch or XML Patch) or Parameters (FHIRPath Patch).");
    }
  }

  private void noIfMatch() {
    if (hasIfMatch()) {
      throw refuse(
          ".request.ifMatch",
          422,
          IssueType.NOTSUPPORTED,
          "ifMatch kan in een Bundle alleen bij PUT. Stuur deze entry als apart verzoek.",
          "In a Bundle, ifMatch is possible for PUT only. Send this entry as a request of its own.");
    }
  }

  private Refusal refuse(
      String element, int status, IssueType code, String nl, String en, Object... arguments) {
    return BadInput.refuseAt(path + element, status, code, nl, en, arguments);
  }
}
