package nl.naast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A package is stored once per content; another content replaces it as a whole. */
@ServerTest
class PackageInstallIT {
  @Autowired FhirHttp http;
  @Autowired FhirContext context;
  @Autowired NaastPackage naast;
  @Autowired PackageServedTypes served;
  @Autowired DaoRegistry daos;
  @Autowired JpaStorageSettings settings;
  @Autowired IFhirSystemDao<Bundle, ?> store;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired ISearchParamRegistry registry;

  @AfterEach
  void withoutFurtherPackages() {
    start();
  }

  @Test
  void whenNothingChangedThenNothingIsWritten() {
    start(valueSets("1", "one-it"));
    start(valueSets("1", "one-it"));
    assertThat(version("/fhir/ValueSet/one-it")).isEqualTo("1");
    assertThat(version("/fhir/StructureDefinition/naast-caregiver")).isEqualTo("1");
  }

  @Test
  void whenThePackageChangedThenWhatIsGoneIsGone() {
    start(valueSets("1", "stays-it", "leaves-it"));
    assertThat(http.get("/fhir/ValueSet/leaves-it").status()).isEqualTo(200);
    start(valueSets("2", "stays-it", "comes-it"));
    assertThat(http.get("/fhir/ValueSet/stays-it").json().path("version").asText()).isEqualTo("2");
    assertThat(http.get("/fhir/ValueSet/comes-it").status()).isEqualTo(200);
    assertThat(http.get("/fhir/ValueSet/leaves-it").status()).isEqualTo(410);
  }

  @Test
  void whenTwoNodesStartAtOnceThenOneStoresThePackage() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> node =
          () -> {
            start(valueSets("1", "twice-it"));
            return null;
          };
      for (Future<Void> ended : nodes.invokeAll(List.of(node, node))) {
        ended.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(version("/fhir/ValueSet/twice-it")).isEqualTo("1");
  }

  @Test
  void whenAPackageHasAnIdOfOursThenTheStartStopsAndNamesBoth() {
    assertThatThrownBy(() -> start(valueSets("1", "care-kind")))
        .hasMessageContaining("ValueSet/care-kind")
        .hasMessageContaining("test.package")
        .hasMessageContaining(naast.content().name());
  }

  @Test
  void theHl7LibraryMayOpenNoConnection() {
    assertThatThrownBy(() -> ManagedWebAccess.get(List.of("web"), "http://127.0.0.1:1/"))
        .hasMessageContaining("not allowed");
  }

  private void start(FhirPackage... further) {
    PackageInstaller installer =
        new PackageInstaller(
            context,
            served,
            new InstalledPackages(jdbc),
            store,
            new InstalledIndex(daos, store, settings, jdbc),
            new TransactionTemplate(transactions));
    new InstallPackages(naast, new OperatorPackages(List.of(further)), installer, registry).run();
  }

  private String version(String path) {
    return http.get(path).json().path("meta").path("versionId").asText();
  }

  private static FhirPackage valueSets(String version, String... ids) {
    List<PackagedResource> resources = new ArrayList<>();
    for (String id : ids) {
      String json =
          """
          {"resourceType":"ValueSet","id":"%1$s","url":"urn:test:%1$s","version":"%2$s","status":"active"}"""
              .formatted(id, version);
      resources.add(
          new PackagedResource(
              "ValueSet", id, "urn:test:" + id, () -> json.getBytes(StandardCharsets.UTF_8)));
    }
    return new FhirPackage(
        "test.package", version, version + Arrays.toString(ids), resources, List.of());
  }
}
