package nl.naast.server;

/** The canonical URLs of our own package, whose base an operator may change. */
public interface Canonicals {

  /** Such as {@code https://.../CodeSystem/audit-kind}. */
  String url(String type, String id);
}
