package nl.naast.security.account;

import jakarta.servlet.http.HttpServletRequest;
import nl.naast.security.Issuer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

/** The pages that people see: login, consent, invitations. They work with a session and a form. */
@Configuration(proxyBeanMethods = false)
class LoginDoor {

  @Bean
  @Order(20)
  SecurityFilterChain loginDoorChain(
      HttpSecurity http,
      PasswordLogin passwords,
      Issuer issuer,
      Accounts accounts,
      LoginRecord trail)
      throws Exception {
    return http.securityMatcher(LoginDoor::leadsHere)
        .authenticationProvider(passwords)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .formLogin(
            form ->
                form.loginPage("/login")
                    .successHandler(
                        (request, response, user) ->
                            response.sendRedirect(LoginPages.after(request, issuer)))
                    .failureHandler(
                        (request, response, why) ->
                            response.sendRedirect(issuer.value() + "/login?error")))
        .logout(
            logout ->
                logout
                    .addLogoutHandler((request, response, user) -> loggedOut(user, accounts, trail))
                    .logoutSuccessHandler(
                        (request, response, user) ->
                            response.sendRedirect(issuer.value() + "/login?logout")))
        .authorizeHttpRequests(
            a -> a.requestMatchers(LoginDoor::isForAll).permitAll().anyRequest().authenticated())
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint(
                    (request, response, denied) ->
                        response.sendRedirect(issuer.value() + "/login")))
        .build();
  }

  private static boolean leadsHere(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/login")
        || path.equals("/login/done")
        || path.equals("/logout")
        || path.startsWith("/authorize/")
        || path.equals("/invitation")
        || path.startsWith("/invitation/")
        || path.startsWith("/pages/");
  }

  /** By the address of the request itself, which a forward within the server has too. */
  private static boolean isForAll(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/login")
        || path.equals("/login/done")
        || path.equals("/authorize/problem")
        || path.equals("/invitation")
        || path.startsWith("/invitation/")
        || path.startsWith("/pages/");
  }

  private static void loggedOut(
      @org.jspecify.annotations.Nullable Authentication user,
      Accounts accounts,
      LoginRecord trail) {
    if (user != null) {
      accounts.byId(user.getName()).ifPresent(trail::loggedOut);
    }
  }

  /** Behind a proxy that speaks TLS the container does not know that it may say so. */
  @Bean
  ServletContextInitializer sessionCookie(Environment environment) {
    boolean tls = environment.getProperty("naast.base-url", "").startsWith("https:");
    return context -> context.getSessionCookieConfig().setSecure(tls);
  }
}
