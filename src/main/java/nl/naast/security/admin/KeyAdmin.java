package nl.naast.security.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.key.SigningKeys;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /admin/keys}: the keys that sign tokens. They replace themselves; by hand when one may
 * have leaked.
 */
@RestController
@RequestMapping("/admin/keys")
class KeyAdmin {
  private final AdminDoor door;
  private final SigningKeys keys;

  KeyAdmin(AdminDoor door, SigningKeys keys) {
    this.door = door;
    this.keys = keys;
  }

  /**
   * A key that verifies.
   *
   * @param signs whether new tokens are signed with it
   */
  record Seen(String kid, boolean signs) {}

  @GetMapping
  List<Seen> all(HttpServletRequest request) {
    door.administrator(request);
    return seen();
  }

  /**
   * Replaces the key that signs.
   *
   * @param atOnce whether what was signed before ends now, as after a leak
   */
  @PostMapping
  List<Seen> replace(
      HttpServletRequest request, @RequestParam(defaultValue = "false") boolean atOnce) {
    door.administrator(request);
    door.record(request, AuditKind.KEY_ROTATED, atOnce ? "keys: all others end" : "keys");
    if (atOnce) {
      keys.replaceAtOnce();
    } else {
      keys.replace();
    }
    return seen();
  }

  private List<Seen> seen() {
    String signs = keys.current().getKeyID();
    return keys.published().getKeys().stream()
        .map(key -> new Seen(key.getKeyID(), key.getKeyID().equals(signs)))
        .toList();
  }
}
