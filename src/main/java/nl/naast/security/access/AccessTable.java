package nl.naast.security.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All rows of all rooms: who may do what. */
@Component
class AccessTable {
  private final Supplier<List<AccessRow>> rows;

  AccessTable(ObjectProvider<AccessRows> rooms) {
    this.rows =
        SingletonSupplier.of(
            () -> rooms.orderedStream().flatMap(room -> room.rows().stream()).toList());
  }

  List<AccessRow> rows(Relation relation, String type) {
    return rows.get().stream()
        .filter(row -> row.relation() == relation && row.type().equals(type))
        .toList();
  }
}
