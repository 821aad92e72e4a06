package nl.naast.security.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.naast.security.Caller;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records each FHIR interaction: what is written in the transaction that writes it, what is shown
 * before it is sent. Whatever this does not see, {@link LeftOver} does.
 *
 * @see <a href="https://profiles.ihe.net/ITI/BALP/">IHE Basic Audit Log Patterns</a>
 */
@Component
@Interceptor
class AccessRecord implements FhirInterceptor {
  /** After everything else that may still change what is sent. */
  private static final int LAST = 10_000;

  private static final Set<RestOperationTypeEnum> WRITES =
      Set.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.PATCH,
          RestOperationTypeEnum.DELETE);
  private static final String WRITTEN = AccessRecord.class.getName();
  private final Trace trace;
  private final AuditWriter writer;
  private final JdbcOperations jdbc;

  AccessRecord(Trace trace, AuditWriter writer, JdbcOperations jdbc) {
    this.trace = trace;
    this.writer = writer;
    this.jdbc = jdbc;
  }

  /** For {@link LeftOver}, should it be refused: HAPI knows which interaction a request is. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void asked(ServletRequestDetails request) {
    if (request.getRestOperationType() != null) {
      Trace.asked(request.getServletRequest(), code(request));
    }
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED, order = LAST)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    written("create", resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED, order = LAST)
  public void updated(IBaseResource old, IBaseResource resource, @Nullable RequestDetails request) {
    written("update", resource, request);
  }

  @Hook(value = Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED, order = LAST)
  public void deleted(IBaseResource resource, @Nullable RequestDetails request) {
    written("delete", resource, request);
  }

  private void written(
      String interaction, IBaseResource resource, @Nullable RequestDetails request) {
    HttpServletRequest servlet = servlet(request);
    if (servlet == null || !isFirst(interaction + " " + resource.getIdElement().getValue())) {
      return;
    }
    try {
      AuditTable.insert(
          jdbc,
          List.of(
              trace.of(
                  servlet, interaction, AuditOutcome.SUCCESS, null, trace.entities(resource))));
      Trace.written(servlet);
    } catch (DataAccessException e) {
      throw AuditWriter.notWritten(e);
    }
  }

  /** HAPI tells of some writes twice in one transaction. */
  @SuppressWarnings("unchecked")
  private static boolean isFirst(String write) {
    Set<String> written = (Set<String>) TransactionSynchronizationManager.getResource(WRITTEN);
    if (written == null) {
      Set<String> none = new HashSet<>();
      written = none;
      TransactionSynchronizationManager.bindResource(WRITTEN, none);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              TransactionSynchronizationManager.unbindResourceIfPossible(WRITTEN);
            }
          });
    }
    return written.add(write);
  }

  /** What is written is in the trail once it is committed; a transaction may still fail. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
  public void shown(RequestDetails request, @Nullable IBaseResource answer) {
    HttpServletRequest servlet = servlet(request);
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (servlet == null
        || interaction == null
        || interaction == RestOperationTypeEnum.METADATA
        || Caller.of(servlet).isEmpty()
        || Trace.isDone(servlet)) {
      return;
    }
    if (!WRITES.contains(interaction)) {
      writer.write(
          trace.of(servlet, code(request), AuditOutcome.SUCCESS, null, seen(request, answer)));
      Trace.done(servlet);
    }
  }

  /**
   * What is in the answer; of an operation also what it was asked of, as a picture names nobody.
   */
  private List<String> seen(RequestDetails request, @Nullable IBaseResource answer) {
    Set<String> seen = new LinkedHashSet<>();
    if (request.getRestOperationType() == RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE
        && request.getId() != null) {
      seen.add(request.getResourceName() + "/" + request.getId().getIdPart());
    }
    seen.addAll(trace.entities(answer));
    return new ArrayList<>(seen);
  }

  private static String code(RequestDetails request) {
    String operation = request.getOperation();
    return operation != null && operation.startsWith("$")
        ? operation
        : request.getRestOperationType().getCode();
  }

  /** None for the server's own work. */
  private static @Nullable HttpServletRequest servlet(@Nullable RequestDetails request) {
    return request instanceof ServletRequestDetails details
            && !((Object) request instanceof SystemRequestDetails)
        ? details.getServletRequest()
        : null;
  }
}
