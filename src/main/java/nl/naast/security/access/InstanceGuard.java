package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import nl.naast.server.ServedTypes;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/**
 * Looks, before anything else is done with it, whether the caller may see the resource that a
 * request names. If not, it answers as for one that is not there; only a system may bring a new one
 * into being by naming its id.
 */
@Component
@Interceptor
class InstanceGuard implements FhirInterceptor {
  private static final Set<RestOperationTypeEnum> LOOKS_FIRST =
      Set.of(
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE,
          RestOperationTypeEnum.VALIDATE);
  private static final Text INCLUDES =
      Text.of(
          "_include en _revinclude kunnen niet in een Bundle. Zoek met een apart verzoek.",
          "_include and _revinclude are not possible in a Bundle. Search with a request of its"
              + " own.");
  private final Accesses accesses;
  private final Sight sight;
  private final ServedTypes served;

  InstanceGuard(Accesses accesses, Sight sight, ServedTypes served) {
    this.accesses = accesses;
    this.sight = sight;
    this.served = served;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Order.AFTER_FORM)
  public void check(ServletRequestDetails request, RestOperationTypeEnum interaction) {
    Access access = accesses.of(request);
    String type = request.getResourceName();
    if (interaction == RestOperationTypeEnum.TRANSACTION) {
      if (request.getResource() instanceof Bundle bundle) {
        entries(bundle, access);
      }
    } else if (LOOKS_FIRST.contains(interaction)
        && type != null
        && request.getId() != null
        && request.getId().hasIdPart()
        && !seesAll(access, type)
        && !sight.sees(access, type + "/" + request.getId().getIdPart())) {
      throw AccessTexts.notThere();
    }
  }

  private void entries(Bundle bundle, Access access) {
    List<BundleAsk> asks = bundle.getEntry().stream().map(BundleAsk::of).toList();
    Set<String> named = new HashSet<>();
    for (BundleAsk ask : asks) {
      if (!served.names().contains(ask.type())) {
        continue; // Which types there are is no secret; HAPI says that this is none.
      }
      if (!access.mayEver(ask.type(), ask.right())) {
        throw AccessTexts.notAllowed(ask.interaction(), ask.type());
      }
      if (ask.interaction().equals("history-type") && !seesAll(access, ask.type())) {
        throw AccessTexts.systemsOnly("history-type");
      }
      boolean looksFirst = ask.isWrite() || ask.interaction().equals("history-instance");
      if (looksFirst && ask.reference() != null && !seesAll(access, ask.type())) {
        named.add(ask.reference());
      }
    }
    if (!named.isEmpty() && !sight.seen(access, named).containsAll(named)) {
      throw AccessTexts.notThere();
    }
    bundle.getEntry().stream()
        .map(entry -> entry.getRequest().getUrl() + "")
        .filter(url -> url.contains("include") && !seesAll(access, BundleAsk.type(url)))
        .findFirst()
        .ifPresent(
            url -> {
              throw AccessTexts.forbidden(INCLUDES);
            });
  }

  private static boolean seesAll(Access access, String type) {
    return access.isUnlimited(type, Right.READ) || access.isUnlimited(type, Right.SEARCH);
  }
}
