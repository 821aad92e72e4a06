package nl.naast.conformance.build;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * What the guide says of itself, for every artifact in it that does not say otherwise: SUSHI leaves
 * version, publisher, date, contact and jurisdiction to whoever publishes.
 *
 * @param moment the build's {@code project.build.outputTimestamp}
 */
record Stamp(ImplementationGuide guide, Instant moment) {

  void on(MetadataResource artifact) {
    // A questionnaire has its own, which only changes with its questions.
    if (!artifact.hasVersion()) {
      artifact.setVersion(guide.getVersion());
    }
    if (!artifact.hasDate()) {
      artifact.setDateElement(new DateTimeType(date("yyyy-MM-dd")));
    }
    if (!artifact.hasPublisher()) {
      artifact.setPublisher(guide.getPublisher());
    }
    if (!artifact.hasContact()) {
      artifact.setContact(guide.getContact());
    }
    if (!artifact.hasJurisdiction()) {
      artifact.setJurisdiction(guide.getJurisdiction());
    }
    if (artifact instanceof CapabilityStatement statement && !statement.hasImplementationGuide()) {
      statement.addImplementationGuide(guide.getUrl());
    }
  }

  String date(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC).format(moment);
  }
}
