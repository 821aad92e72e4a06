package nl.naast.server.error;

import ca.uhn.fhir.rest.server.ServletRequestTracing;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.Host;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.res.StringManager;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers what Tomcat refuses before any filter sees it (a request line that it cannot read,
 * headers that are too long), which it would answer with an HTML page.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class TomcatAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final Answers answers;

  TomcatAnswers(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    // Else Tomcat refuses TRACE itself, without a body.
    factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    factory.addContextCustomizers(
        context -> {
          Host host = (Host) context.getParent();
          for (Valve valve : host.getPipeline().getValves()) {
            if (valve instanceof ErrorReportValve) {
              host.getPipeline().removeValve(valve);
            }
          }
          host.getPipeline().addValve(new OutcomeValve(answers));
          if (host instanceof org.apache.catalina.core.StandardHost standard) {
            // Tomcat adds its own unless one of this class is there.
            standard.setErrorReportValveClass(OutcomeValve.class.getName());
          }
        });
  }

  private static final class OutcomeValve extends ErrorReportValve {
    private final Answers answers;

    OutcomeValve(Answers answers) {
      this.answers = answers;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
      if (response.getStatus() < 400 || response.getContentWritten() > 0) {
        return;
      }
      try {
        if (response.getHeader("X-Request-ID") == null) {
          String id = UUID.randomUUID().toString();
          request.setAttribute(ServletRequestTracing.ATTRIBUTE_REQUEST_ID, id);
          response.setHeader("X-Request-ID", id);
        }
        answers.status(
            request.getRequest(), response.getResponse(), statusOf(request, response, throwable));
      } catch (IOException e) {
        // Nobody is listening any more.
        container.getLogger().debug("Answer not sent", e);
      }
    }

    // Tomcat says 400 to all that it cannot read, and why in the words of its exceptions only.

    private static String tooLong() {
      return StringManager.getManager("org.apache.coyote.http11")
          .getString("iib.requestheadertoolarge.error");
    }

    private static String tooMany(Request request) {
      return StringManager.getManager("org.apache.tomcat.util.http")
          .getString("headers.maxCountFail", request.getConnector().getProperty("maxHeaderCount"));
    }

    private static int statusOf(Request request, Response response, Throwable throwable) {
      Object cause =
          throwable == null ? request.getAttribute("jakarta.servlet.error.exception") : throwable;
      if (!(cause instanceof IllegalArgumentException || cause instanceof IllegalStateException)) {
        return response.getStatus();
      }
      String said = ((Throwable) cause).getMessage();
      if (!tooLong().equals(said) && !tooMany(request).equals(said)) {
        return response.getStatus();
      }
      // Without an address, it is the address that was too long.
      return request.getRequestURI() == null ? 414 : 431;
    }
  }
}
