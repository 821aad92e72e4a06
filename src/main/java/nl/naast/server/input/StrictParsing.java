package nl.naast.server.input;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import nl.naast.server.FhirInterceptor;
import org.springframework.stereotype.Component;

/**
 * Makes HAPI's parser refuse what it would drop without a word (an element that FHIR does not
 * have), but only while it reads what a client sent: what the server reads for itself, such as
 * packages of others, is read as before.
 */
@Component
@Interceptor
class StrictParsing implements FhirInterceptor {
  private static final ThreadLocal<RequestDetails> READING = new ThreadLocal<>();

  StrictParsing(FhirContext fhir) {
    IParserErrorHandler lenient = new LenientErrorHandler(false);
    fhir.setParserErrorHandler(
        (IParserErrorHandler)
            Proxy.newProxyInstance(
                IParserErrorHandler.class.getClassLoader(),
                new Class<?>[] {IParserErrorHandler.class},
                (proxy, method, arguments) -> {
                  RequestDetails request = READING.get();
                  Object handler = request == null ? lenient : new RefusingParser(request);
                  try {
                    return method.invoke(handler, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void begin(RequestDetails request) {
    READING.set(request);
  }

  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void end() {
    READING.remove();
  }

  @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
  public void endOfRequest() {
    READING.remove();
  }
}
