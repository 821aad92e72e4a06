package nl.naast.security.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.security.Issuer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and where to go on after it. */
@Controller
public class LoginPages {
  private static final String GO_ON = "naast.authorize";

  LoginPages() {}

  @GetMapping("/login")
  String login(
      @RequestParam(value = "error", required = false) @Nullable String error,
      @RequestParam(value = "logout", required = false) @Nullable String logout,
      Model page) {
    page.addAttribute("refused", error != null);
    page.addAttribute("loggedOut", logout != null);
    return "login";
  }

  @GetMapping("/login/done")
  String done(Model page) {
    page.addAttribute("message", "done");
    return "message";
  }

  /** Keeps an authorization request, sent by GET or POST, until the user has logged in. */
  public static void keep(HttpServletRequest request) {
    request
        .getSession()
        .setAttribute(
            GO_ON,
            request.getParameterMap().entrySet().stream()
                .flatMap(LoginPages::pairs)
                .collect(Collectors.joining("&")));
  }

  private static Stream<String> pairs(Map.Entry<String, String[]> parameter) {
    return Stream.of(parameter.getValue())
        .map(value -> encoded(parameter.getKey()) + "=" + encoded(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Where to go after the login: on with what was asked, once. */
  static String after(HttpServletRequest request, Issuer issuer) {
    HttpSession session = request.getSession(false);
    Object kept = session == null ? null : session.getAttribute(GO_ON);
    if (session == null || kept == null) {
      return issuer.value() + "/login/done";
    }
    session.removeAttribute(GO_ON);
    return issuer.value() + "/oauth2/authorize?" + kept;
  }
}
