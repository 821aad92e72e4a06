package nl.naast.overview;

import java.util.List;
import java.util.Set;
import nl.naast.security.access.AccessRow;
import nl.naast.security.access.AccessRows;
import org.springframework.stereotype.Component;

/** Opens nothing of its own: an overview holds what its reader may see anyway. */
@Component
class OverviewAccess implements AccessRows {

  @Override
  public List<AccessRow> rows() {
    return List.of();
  }

  @Override
  public Set<String> operations() {
    return Set.of("$naasten", "$ecogram");
  }
}
