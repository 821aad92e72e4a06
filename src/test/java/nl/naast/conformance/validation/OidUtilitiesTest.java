package nl.naast.conformance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.utilities.OIDUtilities;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our OIDUtilities against the one it stands in front of: see ADR 0004. */
class OidUtilitiesTest {
  private static URLClassLoader jar;
  private static Class<?> theirs;

  @BeforeAll
  static void loadTheirs() throws Exception {
    URL upstream = OIDUtilities.class.getClassLoader().getResource("oidregistry.csv");
    String path = upstream.getPath();
    URL library = new URL(path.substring(0, path.indexOf("!/")));
    jar = new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader());
    theirs = jar.loadClass(OIDUtilities.class.getName());
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void oursIsTheOneThatIsUsed() {
    assertThat(OIDUtilities.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .doesNotEndWith(".jar");
  }

  @Test
  void itHasEveryMethodOfTheirs() {
    assertThat(signatures(OIDUtilities.class)).containsAll(signatures(theirs));
  }

  private static Set<String> signatures(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(Method::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void itAnswersAsTheirs() throws Exception {
    OIDUtilities ours = new OIDUtilities();
    Object other = theirs.getConstructor().newInstance();
    for (String oid :
        List.of("2.16.840.1.113883.6.96", "2.16.840.1.113883.6.1", "1.2.3", "x", "0.9", "2.16.")) {
      assertThat(OIDUtilities.getUriForOid(oid)).isEqualTo(call(other, "getUriForOid", oid));
      assertThat(OIDUtilities.oidTail(oid)).isEqualTo(call(other, "oidTail", oid));
      assertThat(OIDUtilities.oidRoot(oid)).isEqualTo(call(other, "oidRoot", oid));
      assertThat(OIDUtilities.isValidOID(oid)).isEqualTo(call(other, "isValidOID", oid));
      assertThat(ours.isKnownOID("urn:oid:" + oid))
          .isEqualTo(call(other, "isKnownOID", "urn:oid:" + oid));
    }
    assertThat(ours.isKnownOID("urn:oid:2.16.840.1.113883")).isTrue();
  }

  private static Object call(Object target, String method, String argument) throws Exception {
    return theirs.getMethod(method, String.class).invoke(target, argument);
  }

  /** When this fails, upstream no longer reads the registry per instance: remove our class. */
  @Test
  void theirsStillReadsTheRegistryForEachInstance() throws Exception {
    Field registry =
        Arrays.stream(theirs.getDeclaredFields())
            .filter(field -> Map.class.isAssignableFrom(field.getType()))
            .findFirst()
            .orElseThrow();
    registry.setAccessible(true);
    Object one = registry.get(theirs.getConstructor().newInstance());
    Object another = registry.get(theirs.getConstructor().newInstance());
    assertThat(one).isNotSameAs(another).isEqualTo(one).isInstanceOf(Map.class);
    assertThat((Map<?, ?>) one).isNotEmpty();
  }
}
