package nl.naast.directory;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naast.security.admin.AdminDoor;
import nl.naast.security.audit.AuditKind;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /admin/directory}: the support directory as a CSV file, which an administrator loads and
 * takes out again. Every import is in the audit trail.
 */
@RestController
@RequestMapping("/admin/directory")
class DirectoryAdmin {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private final AdminDoor door;
  private final DirectoryImport imports;
  private final Services services;
  private final Areas areas;
  private final Codes codes;
  private final DaoRegistry daos;

  DirectoryAdmin(
      AdminDoor door,
      DirectoryImport imports,
      Services services,
      Areas areas,
      Codes codes,
      DaoRegistry daos) {
    this.door = door;
    this.imports = imports;
    this.services = services;
    this.areas = areas;
    this.codes = codes;
    this.daos = daos;
  }

  /** Stores the file, or only says what it would do. */
  @PutMapping(consumes = "text/csv")
  DirectoryImport.Report put(
      @RequestBody byte[] file,
      @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
      HttpServletRequest request) {
    door.administrator(request);
    return imports.run(
        new String(file, StandardCharsets.UTF_8),
        dryRun,
        () -> door.record(request, AuditKind.CONFIGURATION_CHANGED, "directory"));
  }

  /** All services, as a file that can be loaded again. */
  @GetMapping(produces = "text/csv")
  ResponseEntity<byte[]> get(HttpServletRequest request) {
    door.administrator(request);
    Map<String, String> providers = new HashMap<>();
    SearchParameterMap search = new SearchParameterMap();
    search.setLoadSynchronous(true);
    daos
        .getResourceDao(Organization.class)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Organization.class::cast)
        .forEach(
            one ->
                providers.put(
                    "Organization/" + one.getIdElement().getIdPart(), one.getName() + ""));
    Map<String, Area> known = new HashMap<>();
    areas.all().forEach(area -> known.put(area.reference(), area));
    LineWriter writer = new LineWriter(codes, providers, known);
    List<Line> lines = new ArrayList<>();
    for (HealthcareService service : services.all()) {
      lines.add(writer.write(service, lines.size() + 2));
    }
    return ResponseEntity.ok()
        .contentType(CSV)
        .body(DirectoryFile.write(lines).getBytes(StandardCharsets.UTF_8));
  }
}
