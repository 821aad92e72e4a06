package nl.naast.directory;

import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Organization;
import org.jspecify.annotations.Nullable;

/** What a line of a file holds. */
record Listed(HealthcareService service, @Nullable Organization provider, List<Area> areas) {}
