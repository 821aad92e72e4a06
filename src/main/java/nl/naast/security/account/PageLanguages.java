package nl.naast.security.account;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The pages are in Dutch or English, whichever the browser asks for first; else in English. */
@Configuration(proxyBeanMethods = false)
class PageLanguages {
  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.ENGLISH);
    return resolver;
  }
}
