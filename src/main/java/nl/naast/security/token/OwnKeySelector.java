package nl.naast.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.security.key.SigningKeys;
import org.jspecify.annotations.Nullable;

/**
 * The public keys that verify our own tokens, RS256 only. Whether a key is still trusted is asked
 * at every token; the numbers in it are decoded once, which otherwise costs as much as a read.
 */
final class OwnKeySelector implements JWSKeySelector<SecurityContext> {
  private final SigningKeys keys;
  private final Map<String, Key> decoded = new ConcurrentHashMap<>();

  OwnKeySelector(SigningKeys keys) {
    this.keys = keys;
  }

  @Override
  public List<Key> selectJWSKeys(JWSHeader header, @Nullable SecurityContext context)
      throws KeySourceException {
    if (!JWSAlgorithm.RS256.equals(header.getAlgorithm())) {
      return List.of();
    }
    List<Key> found = new ArrayList<>();
    for (JWK key : keys.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), context)) {
      Key known = decoded.get(key.getKeyID());
      if (known == null) {
        known = decode(key);
        decoded.put(key.getKeyID(), known);
      }
      found.add(known);
    }
    return found;
  }

  private static Key decode(JWK key) throws KeySourceException {
    try {
      return key.toRSAKey().toPublicKey();
    } catch (JOSEException e) {
      throw new KeySourceException("not an RSA key: " + key.getKeyID(), e);
    }
  }
}
