package nl.naast.server.request;

import jakarta.servlet.http.HttpServletRequest;

/** What HAPI made of a request, remembered for the log and the numbers. */
final class Interaction {
  static final String ABORTED = Interaction.class.getName() + ".aborted";
  private static final String TYPE = Interaction.class.getName() + ".type";
  private static final String CODE = Interaction.class.getName() + ".code";

  private Interaction() {}

  static void remember(HttpServletRequest request, String type, String code) {
    request.setAttribute(TYPE, type);
    request.setAttribute(CODE, code);
  }

  static String type(HttpServletRequest request) {
    return value(request, TYPE);
  }

  static String code(HttpServletRequest request) {
    return value(request, CODE);
  }

  private static String value(HttpServletRequest request, String attribute) {
    return request.getAttribute(attribute) instanceof String s ? s : "none";
  }
}
