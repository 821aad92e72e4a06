package nl.naast.security.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The RSA keys that sign our tokens (RS256): the newest signs, older ones verify until no token
 * that they signed is left. The first is made when the first is asked for, the next after ninety
 * days or when an administrator says so.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7517">RFC 7517, JSON Web Key</a>
 */
@Component
public class SigningKeys implements JWKSource<SecurityContext> {
  private static final String KIND = "RS256";
  private static final int BITS = 2048;

  /** How long a key signs before another takes its place, without anybody's doing. */
  private static final Duration SIGNS_FOR = Duration.ofDays(90);

  /** How soon a node sees a key that another node made. */
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final KeyTable table;
  private volatile @Nullable Read read;

  SigningKeys(KeyTable table) {
    this.table = table;
  }

  private record Read(JWKSet keys, Instant at) {}

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    List<JWK> found = selector.select(keys(false));
    // A key that is not known here may be new on another node.
    return found.isEmpty() ? selector.select(keys(true)) : found;
  }

  /** The key that signs now, with its private part. */
  public JWK current() {
    return keys(false).getKeys().get(0);
  }

  /** What others may know: the public parts, newest first. */
  public JWKSet published() {
    return keys(false).toPublicJWKSet();
  }

  /**
   * Makes a new key, which signs from now on. The last one verifies what it has signed; those
   * before it no longer do: doing this twice within the life of a token ends the older ones.
   */
  public synchronized void replace() {
    List<KeyTable.Kept> before = table.keys(KIND);
    table.add(KIND, generate());
    if (!before.isEmpty()) {
      table.retire(KIND, before.get(0).made());
    }
    read = null;
  }

  /** Makes a new key, and trusts no other from now on: what the others signed ends at once. */
  public synchronized void replaceAtOnce() {
    RSAKey next = generate();
    table.add(KIND, next);
    table.retireOthers(KIND, next.getKeyID());
    read = null;
  }

  private JWKSet keys(boolean fromTable) {
    Read last = read;
    if (!fromTable && last != null && last.at().plus(FRESH).isAfter(Instant.now())) {
      return last.keys();
    }
    return load();
  }

  private synchronized JWKSet load() {
    List<KeyTable.Kept> kept = table.keys(KIND);
    if (kept.isEmpty() || kept.get(0).made().plus(SIGNS_FOR).isBefore(Instant.now())) {
      replace();
      kept = table.keys(KIND);
    }
    JWKSet set = new JWKSet(kept.stream().map(KeyTable.Kept::key).toList());
    read = new Read(set, Instant.now());
    return set;
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyID(UUID.randomUUID().toString())
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
