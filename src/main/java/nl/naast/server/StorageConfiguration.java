package nl.naast.server;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of HAPI FHIR JPA that Naast uses, and how they store. */
@Configuration(proxyBeanMethods = false)
@Import({
  JpaR4Config.class,
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  Batch2JobsConfig.class,
  SubscriptionChannelConfig.class,
  ThreadPoolFactoryConfig.class
})
class StorageConfiguration {

  @Bean
  static UnservedTypes unservedTypes() {
    return new UnservedTypes();
  }

  @Bean
  static LazyInjection lazyInjection() {
    return new LazyInjection();
  }

  @Bean
  static QueriesWhenCalled queriesWhenCalled() {
    return new QueriesWhenCalled();
  }

  @Bean
  JpaStorageSettings storageSettings(NaastProperties properties) {
    JpaStorageSettings settings = new JpaStorageSettings();
    // Only what our CapabilityStatement lists is indexed; see PackageSearchParamProvider.
    settings.setAutoSupportDefaultSearchParams(false);
    settings.setMarkResourcesForReindexingUponSearchParameterChange(false);

    // An id tells nothing (not even how many there are), and a client's own may be any FHIR id.
    settings.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
    settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);

    // A reference to a resource here must resolve; one to another server is that server's matter.
    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setEnforceReferentialIntegrityOnDelete(true);
    settings.setAllowExternalReferences(true);

    // Who searches sees what was stored a moment ago.
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setSearchPreFetchThresholds(List.of(50, 500, 2000, -1));
    settings.setFetchSizeDefaultMaximum(10_000);

    // Fewer rows to write: no index of absence, no column that repeats a hash.
    settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
    settings.setIndexStorageOptimized(true);
    settings.setStoreMetaSourceInformation(
        JpaStorageSettings.StoreMetaSourceInformationEnum.SOURCE_URI);

    // Terminology is answered from the package in memory.
    settings.setPreExpandValueSets(false);
    settings.setEnableTaskPreExpandValueSets(false);
    settings.setEnableTaskBulkImportJobExecution(false);
    settings.setEnableTaskBulkExportJobExecution(false);
    return settings;
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  /** Before anything is stored: only our types, and every room's say in what happens. */
  @Bean
  SmartInitializingSingleton storageRules(
      DaoRegistry daos,
      ServedTypes served,
      IInterceptorService interceptors,
      ObjectProvider<FhirInterceptor> rooms) {
    return () -> {
      daos.setSupportedResourceTypes(served.names());
      rooms.orderedStream().forEach(interceptors::registerInterceptor);
    };
  }
}
