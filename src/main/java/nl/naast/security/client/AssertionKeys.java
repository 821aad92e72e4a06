package nl.naast.security.client;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The keys with which clients sign: those of the registration, or those at the address that it
 * names, which are kept for five minutes and fetched anew when a signature names an unknown key.
 *
 * @see <a
 *     href="https://hl7.org/fhir/smart-app-launch/STU2.2/client-confidential-asymmetric.html">SMART
 *     App Launch 2.2, client authentication: asymmetric</a>
 */
@Component
public class AssertionKeys {
  /** What SMART asks every server to accept. */
  public static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int MOST_BYTES = 100_000;
  private static final int FEWEST_BITS = 2_048;
  private final Map<String, JWKSource<SecurityContext>> fetched = new ConcurrentHashMap<>();

  AssertionKeys() {}

  /**
   * The keys of a client.
   *
   * @throws IllegalStateException when it has none
   */
  public JWKSource<SecurityContext> of(Client client) {
    if (client.jwksUri() != null) {
      return fetched.computeIfAbsent(client.jwksUri(), AssertionKeys::at);
    }
    try {
      return new ImmutableJWKSet<>(JWKSet.parse(Objects.requireNonNull(client.jwks())));
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWKSource<SecurityContext> at(String address) {
    try {
      return JWKSourceBuilder.create(
              URI.create(address).toURL(),
              new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isStrong(JWK key) {
    if (key instanceof RSAKey rsa) {
      return rsa.size() >= FEWEST_BITS;
    }
    return key instanceof ECKey ec && ec.getCurve().equals(Curve.P_384);
  }
}
