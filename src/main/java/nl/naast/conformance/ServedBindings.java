package nl.naast.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import nl.naast.server.FhirInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Lets only those methods of HAPI's providers become reachable that our CapabilityStatement lists,
 * so that what is not listed does not exist: not in a batch either.
 */
@Interceptor
final class ServedBindings implements FhirInterceptor {
  private final PackageServedTypes served;

  ServedBindings(PackageServedTypes served) {
    this.served = served;
  }

  @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
  @Nullable BaseMethodBinding bind(BaseMethodBinding binding) {
    return isListed(binding) ? binding : null;
  }

  private boolean isListed(BaseMethodBinding binding) {
    String type = binding.getResourceName();
    if (binding instanceof OperationMethodBinding operation) {
      String name = operation.getName().substring(1);
      return type == null
          ? served.allowsOperationOnSystem(name)
          : served.allowsOperation(type, name);
    }
    RestOperationTypeEnum interaction = binding.getRestOperationType();
    if (type != null) {
      return served.allows(type, interaction.getCode());
    }
    return switch (interaction) {
      case GET_PAGE, METADATA -> true;
      case TRANSACTION -> served.allowsOnSystem("transaction") || served.allowsOnSystem("batch");
      default -> served.allowsOnSystem(interaction.getCode());
    };
  }
}
