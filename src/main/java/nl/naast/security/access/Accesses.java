package nl.naast.security.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.naast.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Gives each request its access, compiled when first asked for. */
@Component
class Accesses {
  private static final String KEPT = Accesses.class.getName();
  private final AccessTable table;
  private final Relations relations;

  Accesses(AccessTable table, Relations relations) {
    this.table = table;
    this.relations = relations;
  }

  /**
   * The access of a request, shared by the entries of a Bundle; never for the server's own work.
   */
  Access of(RequestDetails request) {
    HttpServletRequest servlet =
        request instanceof ServletRequestDetails details ? details.getServletRequest() : null;
    if (request.getUserData().get(KEPT) instanceof Access access) {
      return access;
    }
    Access access =
        servlet != null && servlet.getAttribute(KEPT) instanceof Access kept
            ? kept
            : of(Caller.of(request).orElse(null), standing(servlet));
    if (servlet != null) {
      servlet.setAttribute(KEPT, access);
    }
    request.getUserData().put(KEPT, access);
    return access;
  }

  /** The access of a caller at this moment; null is who has no token. */
  Access of(@Nullable Caller caller) {
    return of(caller, null);
  }

  private Access of(@Nullable Caller caller, @Nullable Standing standing) {
    return new Access(
        caller,
        table,
        SingletonSupplier.of(() -> caller == null ? List.of() : relations.ties(caller, standing)));
  }

  private static @Nullable Standing standing(@Nullable HttpServletRequest request) {
    return request != null && request.getAttribute(Standing.ATTRIBUTE) instanceof Standing known
        ? known
        : null;
  }
}
