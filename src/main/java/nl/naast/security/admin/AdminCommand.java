package nl.naast.security.admin;

/** A command below {@code admin}. */
interface AdminCommand {
  String name();
}
