package nl.naast.security.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Logging in with a user name and a password. From the fifth failure on an account is locked, for
 * half a minute and twice as long each time, up to a quarter of an hour. An account that does not
 * exist, a wrong password and a locked account look the same.
 */
@Component
class PasswordLogin implements AuthenticationProvider {
  private static final int FREE_FAILURES = 5;
  private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
  private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
  private static final int MOST_DOUBLINGS = 10;
  private final Accounts accounts;
  private final Passwords passwords;
  private final LoginRecord trail;
  private final Clock clock = Clock.systemUTC();

  PasswordLogin(Accounts accounts, Passwords passwords, LoginRecord trail) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.trail = trail;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String password = String.valueOf(asked.getCredentials());
    Optional<Accounts.Row> found = accounts.byUsername(asked.getName());
    if (found.isEmpty()) {
      passwords.compareWithNobodys(password);
      trail.refused(null);
      throw new BadCredentialsException("unknown");
    }
    Accounts.Row row = found.get();
    Account account = row.account();
    boolean right = passwords.matches(password, row.passwordHash());
    if (isLocked(row.lockedUntil()) || !account.enabled()) {
      trail.refused(account);
      throw new BadCredentialsException("locked");
    }
    if (!right) {
      fail(account, row.failures() + 1);
      throw new BadCredentialsException("wrong");
    }
    if (row.failures() > 0) {
      accounts.setFailures(account.id(), 0, null);
    }
    trail.succeeded(account);
    return UsernamePasswordAuthenticationToken.authenticated(account.id(), null, List.of());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private boolean isLocked(@Nullable Instant until) {
    return until != null && until.isAfter(clock.instant());
  }

  private void fail(Account account, int failures) {
    if (failures < FREE_FAILURES) {
      accounts.setFailures(account.id(), failures, null);
      trail.refused(account);
    } else {
      int doublings = Math.min(failures - FREE_FAILURES, MOST_DOUBLINGS);
      Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
      Duration bounded = lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
      accounts.setFailures(account.id(), failures, clock.instant().plus(bounded));
      trail.locked(account);
    }
  }
}
