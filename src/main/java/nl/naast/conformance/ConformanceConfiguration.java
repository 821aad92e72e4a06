package nl.naast.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Instant;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ConformanceConfiguration {
  /** Few enough for little memory, enough for the database to work in batches. */
  private static final int INDEXED_AT_ONCE = 100;

  @Bean
  NaastPackage naastPackage(FhirContext fhirContext) {
    return NaastPackage.load(fhirContext);
  }

  @Bean
  PackageServedTypes servedTypes(NaastPackage naast) {
    return new PackageServedTypes(naast.server());
  }

  @Bean
  PublicDefinitions publicDefinitions(PackageServedTypes served) {
    return new PublicDefinitions(served);
  }

  @Bean
  ServedBindings servedBindings(PackageServedTypes served) {
    return new ServedBindings(served);
  }

  @Bean
  UnservedInterceptor unservedInterceptor(PackageServedTypes served) {
    return new UnservedInterceptor(served);
  }

  @Bean
  PatchPathInterceptor patchPathInterceptor() {
    return new PatchPathInterceptor();
  }

  @Bean
  ListedSearchParameters listedSearchParameters(FhirContext fhirContext, NaastPackage naast) {
    return new ListedSearchParameters(fhirContext, naast);
  }

  @Bean
  @Primary
  PackageSearchParamProvider packageSearchParamProvider(ListedSearchParameters listed) {
    return new PackageSearchParamProvider(listed);
  }

  /** HAPI's own provider, which reads the store, is marked primary: ours takes its place. */
  @Bean
  static BeanFactoryPostProcessor searchParametersFromThePackage() {
    return beans -> beans.getBeanDefinition("searchParamProvider").setPrimary(false);
  }

  @Bean
  NaastCapabilityProvider capabilityProvider(
      NaastPackage naast, ListedSearchParameters listed, ObjectProvider<BuildProperties> build) {
    BuildProperties built = build.getIfAvailable();
    String version = built == null ? naast.version() : built.getVersion();
    return new NaastCapabilityProvider(naast, listed, version, Instant.now());
  }

  @Bean
  static NoNetwork noNetwork() {
    return new NoNetwork();
  }

  @Bean
  OperatorPackages operatorPackages(PackageProperties properties, FhirContext fhirContext) {
    return OperatorPackages.read(properties.folder(), fhirContext);
  }

  @Bean
  IndexStored indexStored(
      ListedSearchParameters listed,
      DaoRegistry daos,
      IFhirSystemDao<Bundle, ?> system,
      JpaStorageSettings settings,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    return new IndexStored(
        SearchFingerprints.of(listed.all()),
        new SearchIndex(jdbc),
        new ResourceIndexer(daos, system, settings),
        new TransactionTemplate(transactions),
        INDEXED_AT_ONCE);
  }

  @Bean
  InstallPackages installPackages(
      FhirContext fhirContext,
      NaastPackage naast,
      OperatorPackages further,
      PackageServedTypes served,
      DaoRegistry daos,
      IFhirSystemDao<Bundle, ?> store,
      JpaStorageSettings settings,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      ISearchParamRegistry registry) {
    PackageInstaller installer =
        new PackageInstaller(
            fhirContext,
            served,
            new InstalledPackages(jdbc),
            store,
            new InstalledIndex(daos, store, settings, jdbc),
            new TransactionTemplate(transactions));
    return new InstallPackages(naast, further, installer, registry);
  }
}
