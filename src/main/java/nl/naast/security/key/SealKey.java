package nl.naast.security.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Seals a text, so that we know it again as ours: HMAC with SHA-256, 128 bits of it in base64url.
 */
@Component
public class SealKey {
  private static final String KIND = "HMAC";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  private final Supplier<SecretKeySpec> key;

  SealKey(KeyTable table) {
    this.key = SingletonSupplier.of(() -> key(table));
  }

  public String seal(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key.get());
      byte[] all = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] part = Arrays.copyOf(all, BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The oldest, so that two nodes that make one at the same moment agree on the next look. */
  private static SecretKeySpec key(KeyTable table) {
    try {
      if (table.keys(KIND).isEmpty()) {
        table.add(
            KIND,
            new OctetSequenceKeyGenerator(256).keyID(UUID.randomUUID().toString()).generate());
      }
      var keys = table.keys(KIND);
      OctetSequenceKey oldest = keys.get(keys.size() - 1).key().toOctetSequenceKey();
      return new SecretKeySpec(oldest.toByteArray(), ALGORITHM);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
