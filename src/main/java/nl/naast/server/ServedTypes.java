package nl.naast.server;

import java.util.Set;

/**
 * Which resource types this server serves, and what may be done with each. Read once, at start,
 * from the CapabilityStatement of our own package: nothing else is served.
 *
 * @see <a href="https://hl7.org/fhir/R4/capabilitystatement.html">CapabilityStatement</a>
 */
public interface ServedTypes {

  /** The served types in alphabetical order, such as {@code RelatedPerson}. */
  Set<String> names();

  /**
   * Whether {@code interaction} (a code of type-restful-interaction, such as {@code create}) is
   * offered on {@code type}; false for a type that is not served.
   */
  boolean allows(String type, String interaction);

  /** Whether the operation, named without the dollar sign, is offered on {@code type}. */
  boolean allowsOperation(String type, String operation);

  /** Whether the resources of {@code type} come with a package, for everybody to read. */
  boolean isDefinition(String type);
}
