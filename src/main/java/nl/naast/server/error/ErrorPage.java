package nl.naast.server.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes the place of Boot's error page, for what a servlet refuses with sendError. */
@Controller
class ErrorPage implements ErrorController {
  private final Answers answers;

  ErrorPage(Answers answers) {
    this.answers = answers;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Asked for by itself, this page does not exist.
    answers.status(new Asked(request), response, status instanceof Integer known ? known : 404);
  }

  /** The request as the client sent it, before it was dispatched to this page. */
  private static final class Asked extends HttpServletRequestWrapper {
    Asked(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getRequestURI() {
      Object path = getRequest().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      return path instanceof String asked ? asked : super.getRequestURI();
    }
  }
}
