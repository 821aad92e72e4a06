package nl.naast.server.input;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ParameterUtil;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.error.SearchTexts;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * If-Match wherever a client sends it. HAPI looks at it for PUT and PATCH only, and makes a new
 * resource when it should match one that is not there; a condition that is passed over loses
 * somebody's work.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#concurrency">Managing resource contention</a>
 */
@Component
@Interceptor
class VersionGuard implements FhirInterceptor {
  private static final Pattern ETAG = Pattern.compile("(W/)?\"\\d{1,9}\"");
  private static final Set<RequestTypeEnum> WRITES =
      Set.of(RequestTypeEnum.PUT, RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);
  private static final String EXPECTED = VersionGuard.class.getName() + ".expected";

  /** Remembers which resources of a Bundle must be there already, as type/id. */
  static void expect(RequestDetails request, Set<String> resources) {
    request.getUserData().put(EXPECTED, resources);
  }

  /**
   * @throws Refusal 400 when it is not the ETag of one version
   */
  static void checkETag(@Nullable String ifMatch) {
    if (ifMatch != null && !ETAG.matcher(ifMatch.trim()).matches()) {
      throw BadInput.refuse(
          400,
          IssueType.VALUE,
          "If-Match klopt niet. Schrijf de ETag van de laatste versie: W/\"3\".",
          "If-Match is not right. Write the ETag of the latest version: W/\"3\".");
    }
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void check(RequestDetails request) {
    ifNoneExist(request);
    if (!WRITES.contains(request.getRequestType())) {
      return;
    }
    if (request.getHeader("If-None-Match") != null) {
      throw BadInput.refuse(
          400,
          IssueType.NOTSUPPORTED,
          "If-None-Match kan niet bij schrijven. Gebruik If-None-Exist met POST.",
          "If-None-Match is not possible when writing. Use If-None-Exist with POST.");
    }
    String ifMatch = request.getHeader("If-Match");
    if (ifMatch == null) {
      return;
    }
    checkETag(ifMatch);
    if (request.getId() == null || !request.getId().hasIdPart()) {
      throw BadInput.refuse(
          400,
          IssueType.NOTSUPPORTED,
          "If-Match gaat niet samen met een zoekvoorwaarde. Noem de resource bij haar id.",
          "If-Match does not go together with a search condition. Name the resource by its id.");
    }
    if (request.getRequestType() == RequestTypeEnum.DELETE) {
      request.setId(request.getId().withVersion(ParameterUtil.parseETagValue(ifMatch)));
    }
  }

  /** HAPI passes over an empty one, and over one on anything but a create. */
  private static void ifNoneExist(RequestDetails request) {
    String condition = request.getHeader("If-None-Exist");
    if (condition == null) {
      return;
    }
    if (request.getRestOperationType() != RestOperationTypeEnum.CREATE) {
      throw BadInput.refuse(
          400,
          IssueType.NOTSUPPORTED,
          "If-None-Exist kan alleen met POST [type]. In een Bundle heet het request.ifNoneExist.",
          "If-None-Exist is possible with POST [type] only. In a Bundle it is"
              + " request.ifNoneExist.");
    }
    if (condition.isBlank()) {
      throw new Refusal(400, Issue.error(IssueType.REQUIRED, SearchTexts.NO_CONDITION));
    }
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    if (request == null) {
      return;
    }
    boolean single =
        request.getRestOperationType() == RestOperationTypeEnum.UPDATE
            && request.getHeader("If-Match") != null;
    String id = resource.getIdElement().toUnqualifiedVersionless().getValue();
    boolean inBundle =
        request.getUserData().get(EXPECTED) instanceof Set<?> expected && expected.contains(id);
    if (single || inBundle) {
      throw BadInput.refuse(
          412,
          IssueType.CONFLICT,
          "If-Match noemt een versie, maar deze resource is er niet; er is niets opgeslagen. Laat"
              + " If-Match weg om haar te maken.",
          "If-Match names a version, but this resource is not there; nothing is stored. Leave out"
              + " If-Match to create it.");
    }
  }
}
