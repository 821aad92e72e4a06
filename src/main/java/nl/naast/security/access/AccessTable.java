package nl.naast.security.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All rows of all rooms: who may do what. */
@Component
class AccessTable {
  private record Key(Relation relation, String type) {}

  private final Supplier<Map<Key, List<AccessRow>>> rows;
  private final Supplier<Set<String>> operations;

  AccessTable(ObjectProvider<AccessRows> rooms) {
    this.rows =
        SingletonSupplier.of(
            () ->
                rooms
                    .orderedStream()
                    .flatMap(room -> room.rows().stream())
                    .collect(
                        Collectors.groupingBy(
                            row -> new Key(row.relation(), row.type()),
                            Collectors.toUnmodifiableList())));
    this.operations =
        SingletonSupplier.of(
            () ->
                rooms.stream()
                    .flatMap(room -> room.operations().stream())
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a room has thought of who may do this operation. */
  boolean knowsOperation(String operation) {
    return operations.get().contains(operation);
  }

  List<AccessRow> rows(Relation relation, String type) {
    return rows.get().getOrDefault(new Key(relation, type), List.of());
  }
}
