package nl.naast.server;

import java.util.Set;

/**
 * An operation that answers with something else than FHIR too, such as a picture: a room that has
 * one says which media types a client may ask for.
 *
 * @param operation such as {@code $ecogram}
 * @param mediaTypes such as {@code image/svg+xml}
 */
public record OtherAnswers(String operation, Set<String> mediaTypes) {
  public OtherAnswers {
    mediaTypes = Set.copyOf(mediaTypes);
  }
}
