package nl.naast.security.account;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.naast.security.key.Secret;
import nl.naast.server.outcome.Text;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes passwords (bcrypt, the algorithm named in the hash so that it can change) and says which
 * are too weak.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver">NIST SP 800-63B-4,
 *     passwords</a>
 */
@Component
public class Passwords {
  /** Length is what makes a password strong. */
  public static final int SHORTEST = 12;

  /** bcrypt does not look further. */
  private static final int LONGEST_BYTES = 72;

  public static final Text RULE =
      Text.of(
          "Kies een wachtwoord van 12 tot 72 tekens. Een zin met een paar woorden is goed te"
              + " onthouden.",
          "Choose a password of 12 to 72 characters. A phrase of a few words is easy to remember.");

  private final PasswordEncoder encoder =
      PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private final Supplier<String> nobodys =
      SingletonSupplier.of(() -> encoder.encode(Secret.random()));

  Passwords() {}

  /** Whether a new password follows {@link #RULE}. */
  public boolean isStrong(String password) {
    return password.codePointCount(0, password.length()) >= SHORTEST
        && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
  }

  String hash(String password) {
    return encoder.encode(password);
  }

  boolean matches(String password, String hash) {
    return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES
        && encoder.matches(password, hash);
  }

  /** Takes as long as a real comparison, so that time does not tell whether an account exists. */
  void compareWithNobodys(String password) {
    matches(password, nobodys.get());
  }
}
