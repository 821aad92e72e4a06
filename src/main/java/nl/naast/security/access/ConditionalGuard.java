package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.springframework.stereotype.Component;

/**
 * Leaves writes that depend on a search ({@code If-None-Exist}, {@code PUT [type]?...}) to systems
 * that see all of the type: what such a write does tells what there is.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#ccreate">Conditional create, update, delete</a>
 */
@Component
@Interceptor
class ConditionalGuard implements FhirInterceptor {
  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE);
  private final Accesses accesses;

  ConditionalGuard(Accesses accesses) {
    this.accesses = accesses;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Order.AFTER_FORM)
  public void check(ServletRequestDetails request, RestOperationTypeEnum interaction) {
    Access access = accesses.of(request);
    String type = request.getResourceName();
    if (WRITES.contains(interaction) && type != null) {
      boolean names = request.getId() != null && request.getId().hasIdPart();
      boolean creates = interaction == RestOperationTypeEnum.CREATE;
      if (creates ? request.getHeader("If-None-Exist") != null : !names) {
        require(access, type, interaction.getCode());
      }
    } else if (interaction == RestOperationTypeEnum.TRANSACTION
        && request.getResource() instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> check(entry, access));
    }
  }

  private static void check(BundleEntryComponent entry, Access access) {
    String url = entry.getRequest().getUrl() + "";
    boolean searches = url.contains("?") && entry.getRequest().getMethod() != HTTPVerb.GET;
    if (searches || entry.getRequest().hasIfNoneExist()) {
      require(access, BundleAsk.type(url), "conditional " + entry.getRequest().getMethod());
    }
  }

  private static void require(Access access, String type, String what) {
    if (!access.isUnlimited(type, Right.SEARCH)) {
      throw AccessTexts.systemsOnly(what);
    }
  }
}
