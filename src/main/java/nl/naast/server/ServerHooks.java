package nl.naast.server;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.api.IPointcut;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hooks that the endpoint calls itself. HAPI's storage calls its own hooks and then those of
 * the request; the endpoint has the same ones, so that without this every storage hook would run
 * twice.
 */
final class ServerHooks implements IInterceptorBroadcaster {
  private static final String OF_STORAGE = "STORAGE_";
  private final IInterceptorBroadcaster all;

  ServerHooks(IInterceptorBroadcaster all) {
    this.all = all;
  }

  @Override
  public boolean hasHooks(Pointcut pointcut) {
    return !isOfStorage(pointcut) && all.hasHooks(pointcut);
  }

  @Override
  public boolean callHooks(Pointcut pointcut, HookParams params) {
    return isOfStorage(pointcut) || all.callHooks(pointcut, params);
  }

  @Override
  public @Nullable Object callHooksAndReturnObject(Pointcut pointcut, HookParams params) {
    return isOfStorage(pointcut) ? null : all.callHooksAndReturnObject(pointcut, params);
  }

  @Override
  public List<IInvoker> getInvokersForPointcut(Pointcut pointcut) {
    return isOfStorage(pointcut) ? List.of() : all.getInvokersForPointcut(pointcut);
  }

  private static boolean isOfStorage(IPointcut pointcut) {
    return pointcut.name().startsWith(OF_STORAGE);
  }
}
