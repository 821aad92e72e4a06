package nl.naast.security.token;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An outside issuer whose tokens open this server too, such as the hospital's own identity
 * provider. Its tokens must be signed, carry the FHIR base in {@code aud}, and say in their claims
 * who the person is here.
 *
 * @param issuer {@code iss}, exactly as the tokens have it
 * @param jwksUri where its public keys are
 * @param claims how it calls what we need to know
 * @param staff how its tokens name a professional by an identifier; null when they carry {@code
 *     fhirUser}
 */
record TrustedIssuer(
    @NotBlank @Pattern(regexp = "https?://\\S+") String issuer,
    @NotBlank @Pattern(regexp = "https?://\\S+") String jwksUri,
    @Valid @NotNull @DefaultValue Claims claims,
    @Valid @Nullable Staff staff) {

  /**
   * A claim with an identifier of a Practitioner.
   *
   * @param claim such as {@code employee_number}
   * @param system {@code Practitioner.identifier.system}
   */
  record Staff(@NotBlank String claim, @NotBlank String system) {}

  /** Our own tokens use the names that are the defaults here. */
  static final Claims OURS = new Claims("client_id", "fhirUser", "patient", "scope", "roles");

  /**
   * The names of the claims.
   *
   * @param client the app or system that asks; many providers call it {@code azp}
   * @param fhirUser the person's resource here, relative or below our own base; a resource of
   *     another server is nobody here
   * @param patient the id of the patient in context
   * @param scope the SMART scopes, as one text or as a list
   * @param roles what the person may do beyond FHIR
   */
  record Claims(
      @NotBlank @DefaultValue("client_id") String client,
      @NotBlank @DefaultValue("fhirUser") String fhirUser,
      @NotBlank @DefaultValue("patient") String patient,
      @NotBlank @DefaultValue("scope") String scope,
      @NotBlank @DefaultValue("roles") String roles) {}
}
