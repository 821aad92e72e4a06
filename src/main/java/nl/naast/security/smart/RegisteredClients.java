package nl.naast.security.smart;

import java.time.Duration;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.security.client.Clients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** Our clients as Spring Authorization Server knows them; one that is not enabled is not there. */
@Component
class RegisteredClients implements RegisteredClientRepository {
  private static final Duration CODE = Duration.ofMinutes(1);
  private static final Duration ACCESS_OF_PEOPLE = Duration.ofMinutes(15);
  private static final Duration ACCESS_OF_SYSTEMS = Duration.ofMinutes(5);
  private final Clients clients;

  RegisteredClients(Clients clients) {
    this.clients = clients;
  }

  /** Clients are registered in their own room. */
  @Override
  public void save(RegisteredClient registeredClient) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return clients.find(id).map(RegisteredClients::registered).orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clients
        .find(clientId)
        .filter(Client::enabled)
        .map(RegisteredClients::registered)
        .orElse(null);
  }

  private static RegisteredClient registered(Client client) {
    RegisteredClient.Builder registered =
        RegisteredClient.withId(client.clientId())
            .clientId(client.clientId())
            .clientName(client.name())
            .clientSecret(client.secretHash())
            .redirectUris(uris -> uris.addAll(client.redirectUris()))
            .scopes(scopes -> scopes.addAll(client.scopes()))
            .clientSettings(
                ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(true)
                    // Which algorithms are accepted is said by ClientAssertions.
                    .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384)
                    .build())
            .tokenSettings(
                TokenSettings.builder()
                    .authorizationCodeTimeToLive(CODE)
                    .accessTokenTimeToLive(client.isSystem() ? ACCESS_OF_SYSTEMS : ACCESS_OF_PEOPLE)
                    .reuseRefreshTokens(false)
                    .build());
    methods(client, registered);
    if (client.maySendUsers()) {
      registered
          .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
          .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
    }
    if (client.mayUseClientCredentials()) {
      registered.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
    }
    if (!client.maySendUsers() && !client.mayUseClientCredentials()) {
      // It may ask for nothing; Spring wants to hear of one grant all the same.
      registered.authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN);
    }
    return registered.build();
  }

  private static void methods(Client client, RegisteredClient.Builder registered) {
    if (client.authentication() == ClientAuthentication.CLIENT_SECRET) {
      registered
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
          .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    } else {
      registered.clientAuthenticationMethod(
          client.authentication() == ClientAuthentication.NONE
              ? ClientAuthenticationMethod.NONE
              : ClientAuthenticationMethod.PRIVATE_KEY_JWT);
    }
  }
}
