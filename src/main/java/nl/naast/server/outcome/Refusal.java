package nl.naast.server.outcome;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/**
 * Ends a request with a status and an outcome of our own. May be thrown anywhere in a request, also
 * where the client's language is not known: the answer is put into words on its way out.
 */
public class Refusal extends BaseServerResponseException {
  private static final long serialVersionUID = 1L;
  private final transient Outcome outcome;

  /**
   * @param status the HTTP status, 400 to 599
   * @param outcome what the client is told
   */
  public Refusal(int status, Outcome outcome) {
    super(status, outcome.issues().get(0).text().en());
    this.outcome = outcome;
  }

  public Refusal(int status, Issue issue) {
    this(status, Outcome.of(issue));
  }

  public Outcome outcome() {
    return outcome;
  }
}
