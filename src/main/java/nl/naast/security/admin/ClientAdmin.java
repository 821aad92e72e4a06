package nl.naast.security.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.naast.security.audit.AuditKind;
import nl.naast.security.client.Client;
import nl.naast.security.client.ClientAuthentication;
import nl.naast.server.outcome.Issue;
import nl.naast.server.outcome.Refusal;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /admin/clients}: apps and systems that may ask for tokens. One is not deleted but
 * disabled, so that the audit trail keeps saying who it was.
 */
@RestController
@RequestMapping("/admin/clients")
class ClientAdmin {
  private static final Text OTHER_ID =
      Text.of(
          "client_id in het adres en in de inhoud zijn niet gelijk.",
          "client_id in the address and in the body are not the same.");
  private static final Text NO_CLIENT =
      Text.of("Er is geen client met dit id.", "There is no client with this id.");
  private static final Text NO_SECRET =
      Text.of("Deze client heeft geen client_secret.", "This client has no client_secret.");
  private final AdminDoor door;
  private final ClientRegistration clients;

  ClientAdmin(AdminDoor door, ClientRegistration clients) {
    this.door = door;
    this.clients = clients;
  }

  /** A client, and its secret where it is told this once. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(@JsonUnwrapped ClientForm client, @Nullable String client_secret) {}

  @GetMapping
  List<ClientForm> all(HttpServletRequest request) {
    door.administrator(request);
    return clients.all().stream().map(ClientForm::of).toList();
  }

  @GetMapping("/{id}")
  ClientForm one(@PathVariable("id") String id, HttpServletRequest request) {
    door.administrator(request);
    return ClientForm.of(find(id));
  }

  @PutMapping(path = "/{id}", consumes = "application/json")
  ResponseEntity<Told> put(
      @PathVariable("id") String id, @RequestBody String body, HttpServletRequest request) {
    door.administrator(request);
    Client client = ClientForm.read(body);
    if (!client.clientId().equals(id)) {
      throw new Refusal(422, Issue.error(IssueType.VALUE, OTHER_ID));
    }
    clients.check(client);
    door.record(request, AuditKind.CLIENT_CHANGED, "client:" + id);
    ClientRegistration.Registered stored = clients.store(client, false);
    return ResponseEntity.status(stored.created() ? HttpStatus.CREATED : HttpStatus.OK)
        .header("Cache-Control", "no-store")
        .body(new Told(ClientForm.of(stored.client()), stored.secret()));
  }

  /** A new secret; the old one ends. */
  @PostMapping("/{id}/secret")
  ResponseEntity<Told> secret(@PathVariable("id") String id, HttpServletRequest request) {
    door.administrator(request);
    Client client = find(id);
    if (client.authentication() != ClientAuthentication.CLIENT_SECRET) {
      throw new Refusal(422, Issue.error(IssueType.NOTSUPPORTED, NO_SECRET));
    }
    door.record(request, AuditKind.CLIENT_CHANGED, "client:" + id);
    ClientRegistration.Registered stored = clients.store(client, true);
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .body(new Told(ClientForm.of(stored.client()), stored.secret()));
  }

  private Client find(String id) {
    return clients
        .find(id)
        .orElseThrow(() -> new Refusal(404, Issue.error(IssueType.NOTFOUND, NO_CLIENT)));
  }
}
