package nl.naast.security.access;

import java.util.List;
import java.util.Set;

/**
 * What a room adds to the access table: who may do what with its types. Without rows a type is
 * denied to everyone.
 */
@FunctionalInterface
public interface AccessRows {
  List<AccessRow> rows();

  /**
   * The operations of the room, such as {@code $match}: each looks itself at what its caller may
   * see. Without this an operation is denied to everyone.
   */
  default Set<String> operations() {
    return Set.of();
  }
}
