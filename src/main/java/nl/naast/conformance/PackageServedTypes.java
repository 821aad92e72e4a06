package nl.naast.conformance;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.naast.server.ServedTypes;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/** What the CapabilityStatement of our package lists; nothing else is served. */
final class PackageServedTypes implements ServedTypes {
  private record Offer(Set<String> interactions, Set<String> operations) {}

  private final SortedMap<String, Offer> types = new TreeMap<>();
  private final Set<String> canonical = new HashSet<>();
  private final Set<String> systemInteractions = new HashSet<>();
  private final Set<String> systemOperations = new HashSet<>();

  PackageServedTypes(CapabilityStatement statement) {
    CapabilityStatementRestComponent rest = statement.getRestFirstRep();
    rest.getInteraction().forEach(listed -> systemInteractions.add(listed.getCode().toCode()));
    rest.getOperation().forEach(listed -> systemOperations.add(listed.getName()));
    for (CapabilityStatementRestResourceComponent type : rest.getResource()) {
      Offer offer = new Offer(new HashSet<>(), new HashSet<>());
      type.getInteraction().forEach(listed -> offer.interactions.add(listed.getCode().toCode()));
      type.getOperation().forEach(listed -> offer.operations.add(listed.getName()));
      types.put(type.getType(), offer);
      if (type.getSearchParam().stream().anyMatch(listed -> listed.getName().equals("url"))) {
        canonical.add(type.getType());
      }
    }
  }

  @Override
  public Set<String> names() {
    return Collections.unmodifiableSet(types.keySet());
  }

  @Override
  public boolean allows(String type, String interaction) {
    return offer(type).interactions.contains(interaction);
  }

  @Override
  public boolean allowsOperation(String type, String operation) {
    return offer(type).operations.contains(operation);
  }

  /** By its URL, not by what may be done with it: the audit trail cannot be written either. */
  @Override
  public boolean isDefinition(String type) {
    return types.containsKey(type)
        && !allows(type, "create")
        && !allows(type, "update")
        && canonical.contains(type);
  }

  /** Whether an interaction with the whole system, such as {@code transaction}, is offered. */
  boolean allowsOnSystem(String interaction) {
    return systemInteractions.contains(interaction);
  }

  /** Whether the operation, named without the dollar sign, is offered at the base. */
  boolean allowsOperationOnSystem(String operation) {
    return systemOperations.contains(operation);
  }

  private Offer offer(String type) {
    return types.getOrDefault(type, new Offer(Set.of(), Set.of()));
  }

  /** By type, the interactions offered, for telling a client what it may do. */
  Map<String, Set<String>> interactions() {
    Map<String, Set<String>> all = new TreeMap<>();
    types.forEach((type, offer) -> all.put(type, offer.interactions));
    return all;
  }
}
