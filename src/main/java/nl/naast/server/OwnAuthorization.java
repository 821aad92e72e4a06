package nl.naast.server;

/** How the server says who it is in the requests with which it warms itself up. */
@FunctionalInterface
public interface OwnAuthorization {

  /** The value of the header {@code Authorization}, good for a minute. */
  String header();
}
