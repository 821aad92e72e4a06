package nl.naast.security.client;

/**
 * How a client shows who it is.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#support-for-public-and-confidential-apps">SMART
 *     App Launch 2.2, public and confidential apps</a>
 */
public enum ClientAuthentication {
  /** Not at all: an app on the user's own device, that can keep no secret. */
  NONE("none"),
  CLIENT_SECRET("client_secret_basic"),
  PRIVATE_KEY_JWT("private_key_jwt");

  private final String method;

  ClientAuthentication(String method) {
    this.method = method;
  }

  /** As OAuth's registry calls it. */
  public String method() {
    return method;
  }
}
