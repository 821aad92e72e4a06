package nl.naast.conformance.validation;

import nl.naast.server.outcome.Text;

/** What {@link ProfilePolicy} says about a declared profile. */
final class PolicyTexts {
  static final Text UNKNOWN =
      Text.of(
          "Deze server kent het profiel %1$s niet. Verwijder het uit meta.profile of gebruik een"
              + " profiel dat hij voor %2$s kent: %3$s.",
          "This server does not know the profile %1$s. Remove it from meta.profile, or use one that"
              + " it knows for %2$s: %3$s.");
  static final Text UNKNOWN_AND_NONE =
      Text.of(
          "Deze server kent het profiel %1$s niet, en geen enkel ander profiel op %2$s. Verwijder"
              + " het uit meta.profile.",
          "This server does not know the profile %1$s, nor any other profile on %2$s. Remove it"
              + " from meta.profile.");
  static final Text UNCHECKED =
      Text.of(
          "Het profiel %1$s blijft staan maar is niet gecontroleerd, want deze server kent het niet."
              + " Controleer het zelf.",
          "The profile %1$s is kept but was not checked, since this server does not know it."
              + " Check it yourself.");
  static final Text OTHER_TYPE =
      Text.of(
          "Het profiel %1$s is er een op %2$s. Verwijder het, of stuur een resource van dat type.",
          "The profile %1$s is one on %2$s. Remove it, or send a resource of that type.");

  private PolicyTexts() {}
}
