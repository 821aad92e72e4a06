package nl.naast.security.access;

import java.util.List;

/**
 * What a room adds to the access table: who may do what with its types. Without rows a type is
 * denied to everyone.
 */
@FunctionalInterface
public interface AccessRows {
  List<AccessRow> rows();
}
