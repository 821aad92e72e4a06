package nl.naast.security.account;

/**
 * Whatever an account has granted to apps ends now: it was disabled, or has another password.
 *
 * @param accountId {@link Account#id()}
 */
public record LoggedOutEverywhere(String accountId) {}
