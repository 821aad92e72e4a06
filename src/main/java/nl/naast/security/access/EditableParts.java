package nl.naast.security.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Which elements an update changes that the row of the table does not let it change. */
@Component
class EditableParts {
  /** What the server itself changes. */
  private static final Set<String> SERVERS = Set.of("id", "meta", "text", "implicitRules");

  /** The names of the changed elements that are not editable; empty when all may be. */
  Set<String> changedBeyond(Set<String> editable, IBaseResource old, IBaseResource changed) {
    Set<String> beyond = new TreeSet<>();
    if (editable.isEmpty()) {
      return beyond;
    }
    for (Property property : ((Resource) old).children()) {
      String name = property.getName();
      if (SERVERS.contains(name) || editable.contains(name)) {
        continue;
      }
      List<Base> before = kept(property.getValues(), editable);
      List<Base> after = kept(((Resource) changed).getChildByName(name).getValues(), editable);
      boolean same = before.size() == after.size();
      for (int i = 0; same && i < before.size(); i++) {
        same = before.get(i).equalsDeep(after.get(i));
      }
      if (!same) {
        beyond.add(name);
      }
    }
    return beyond;
  }

  private static List<Base> kept(List<Base> values, Set<String> editable) {
    return values.stream()
        .filter(value -> !(value instanceof Extension extension && isEditable(extension, editable)))
        .toList();
  }

  private static boolean isEditable(Extension extension, Set<String> editable) {
    return editable.stream()
        .filter(name -> name.startsWith("extension:"))
        .anyMatch(name -> extension.getUrl().endsWith("/" + name.substring(10)));
  }
}
