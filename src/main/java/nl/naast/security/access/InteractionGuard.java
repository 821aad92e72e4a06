package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import nl.naast.security.scope.Right;
import nl.naast.server.FhirInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses, before any data is looked at, what the scopes and the table could never open. What is
 * not named here is denied: a new interaction or operation gets in when somebody has thought of it.
 */
@Component
@Interceptor
class InteractionGuard implements FhirInterceptor {
  private static final String VALIDATE = "$validate";
  private final Accesses accesses;
  private final AccessTable table;

  InteractionGuard(Accesses accesses, AccessTable table) {
    this.accesses = accesses;
    this.table = table;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Order.FIRST)
  public void check(ServletRequestDetails request, RestOperationTypeEnum interaction) {
    Access access = accesses.of(request);
    String type = request.getResourceName();
    switch (interaction) {
      // The statement is public; a page is sealed to its owner; entries are looked at one by one.
      case METADATA, GET_PAGE, TRANSACTION -> {}
      case READ, VREAD, HISTORY_INSTANCE -> require(access, type, Right.READ, interaction);
      case SEARCH_TYPE -> require(access, type, Right.SEARCH, interaction);
      case CREATE -> require(access, type, Right.CREATE, interaction);
      case UPDATE, PATCH -> require(access, type, Right.UPDATE, interaction);
      case DELETE -> require(access, type, Right.DELETE, interaction);
      case HISTORY_TYPE -> {
        require(access, type, Right.READ, interaction);
        if (type == null || !access.isUnlimited(type, Right.READ)) {
          throw AccessTexts.systemsOnly("history-type");
        }
      }
      case VALIDATE, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
          operation(access, type, request.getOperation());
      default -> throw AccessTexts.notAllowed(interaction.getCode(), type == null ? "/" : type);
    }
  }

  private void operation(Access access, @Nullable String type, @Nullable String operation) {
    boolean mayWrite =
        type != null
            && (access.mayEver(type, Right.CREATE)
                || access.mayEver(type, Right.UPDATE)
                || access.mayEver(type, Right.READ));
    boolean isKnown =
        operation != null && (operation.equals(VALIDATE) || table.knowsOperation(operation));
    if (!isKnown || !mayWrite) {
      throw AccessTexts.notAllowed(operation + "", type == null ? "/" : type);
    }
  }

  static void require(
      Access access, @Nullable String type, Right right, RestOperationTypeEnum interaction) {
    if (type == null || !access.mayEver(type, right)) {
      throw AccessTexts.notAllowed(interaction.getCode(), type == null ? "/" : type);
    }
  }
}
