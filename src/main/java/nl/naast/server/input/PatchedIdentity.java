package nl.naast.server.input;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import ca.uhn.fhir.jpa.patch.FhirPatch;
import ca.uhn.fhir.jpa.patch.JsonPatchUtils;
import ca.uhn.fhir.jpa.patch.XmlPatchUtils;
import ca.uhn.fhir.rest.api.PatchTypeEnum;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.outcome.Refusal;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a patch of what is not the client's to change: the id, the type, and the version and its
 * moment. HAPI says 200 to it, and keeps what it had. What a patch changes is seen by applying it,
 * since a path can be written in many ways.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#patch">FHIR R4, patch</a>
 */
@Component
@Interceptor
class PatchedIdentity implements FhirInterceptor {
  /** After what refuses a path that may not be followed: here it is. */
  private static final int LAST = 10_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private final FhirContext fhir;

  PatchedIdentity(FhirContext fhir) {
    this.fhir = fhir;
  }

  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH, order = LAST)
  public void check(PrePatchDetails patch) {
    Resource before = (Resource) patch.getResource();
    if (before == null) {
      // Made in the same transaction: what there is to compare with is not there yet.
      return;
    }
    if (changesType(patch)) {
      throw refuse("resourceType", "");
    }
    named(patch, before.fhirType());
    Resource after = (Resource) applied(patch, before.copy());
    String type = before.fhirType();
    if (!Objects.equals(before.getIdPart(), after.getIdPart())) {
      throw refuse("id", type);
    }
    Meta was = before.getMeta();
    Meta is = after.getMeta();
    if (changes(was.getVersionId(), is.getVersionId(), "versionId", patch)) {
      throw refuse("meta.versionId", type);
    }
    if (changes(was.getLastUpdated(), is.getLastUpdated(), "lastUpdated", patch)) {
      throw refuse("meta.lastUpdated", type);
    }
  }

  /** Whoever replaces meta as a whole may leave out what the server fills in. */
  private boolean changes(
      @Nullable Object was, @Nullable Object is, String element, PrePatchDetails patch) {
    return is == null ? was != null && said(patch).contains(element) : !is.equals(was);
  }

  private String said(PrePatchDetails patch) {
    return patch.getPatchBody() != null
        ? patch.getPatchBody()
        : fhir.newJsonParser().encodeResourceToString(patch.getFhirPatchBody());
  }

  /** HAPI does not carry out a FHIRPath Patch that deletes the id. */
  private static void named(PrePatchDetails patch, String type) {
    if (patch.getFhirPatchBody() instanceof Parameters operations) {
      for (ParametersParameterComponent operation : operations.getParameter()) {
        for (ParametersParameterComponent part : operation.getPart()) {
          String path = part.hasValue() ? part.getValue().primitiveValue() : null;
          if ("path".equals(part.getName()) && (type + ".id").equals(path)) {
            throw refuse("id", type);
          }
        }
      }
    }
  }

  private static boolean changesType(PrePatchDetails patch) {
    if (patch.getPatchType() != PatchTypeEnum.JSON_PATCH) {
      return false;
    }
    try {
      for (JsonNode operation : JSON.readTree(patch.getPatchBody())) {
        if (!operation.path("op").asText().equals("test")
            && (operation.path("path").asText().equals("/resourceType")
                || operation.path("from").asText().equals("/resourceType"))) {
          return true;
        }
      }
      return false;
    } catch (JsonProcessingException malformed) {
      // Said better where it is applied.
      return false;
    }
  }

  private IBaseResource applied(PrePatchDetails patch, Resource copy) {
    return switch (patch.getPatchType()) {
      case JSON_PATCH -> JsonPatchUtils.apply(fhir, copy, patch.getPatchBody());
      case XML_PATCH -> XmlPatchUtils.apply(fhir, copy, patch.getPatchBody());
      default -> {
        new FhirPatch(fhir).apply(copy, patch.getFhirPatchBody());
        yield copy;
      }
    };
  }

  private static Refusal refuse(String element, String type) {
    return BadInput.refuseAt(
        type.isEmpty() ? element : type + "." + element,
        422,
        IssueType.BUSINESSRULE,
        "De server bepaalt %s; een patch kan dat niet wijzigen. Haal die bewerking eruit.",
        "The server sets %s; a patch cannot change it. Take that operation out.",
        element);
  }
}
