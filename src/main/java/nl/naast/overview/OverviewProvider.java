package nl.naast.overview;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.rp.r4.PatientResourceProvider;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import nl.naast.security.Caller;
import nl.naast.server.OwnResourceProvider;
import nl.naast.server.outcome.Language;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Patient, as HAPI serves it, and the whole picture of a patient's naasten. */
@Component
class OverviewProvider extends PatientResourceProvider implements OwnResourceProvider {
  private final Pictures pictures;
  private final PlanPictures plans;
  private final OverviewDocument document;
  private final Labels labels;

  OverviewProvider(
      FhirContext context,
      DaoRegistry daos,
      Pictures pictures,
      PlanPictures plans,
      OverviewDocument document,
      Labels labels) {
    setContext(context);
    setDao(daos.getResourceDao(Patient.class));
    this.pictures = pictures;
    this.plans = plans;
    this.document = document;
    this.labels = labels;
  }

  /**
   * Who the naasten are, what they do, how they are, what is agreed with them and what is open, as
   * far as the caller may see it.
   *
   * @return a document: a Composition with a narrative that can be printed, and what it is made of
   */
  @Operation(name = "$naasten", idempotent = true)
  public Bundle naasten(@IdParam IdType id, RequestDetails request) {
    Caller caller = Caller.of(request).orElseThrow();
    Picture picture = pictures.of(id.getIdPart(), caller);
    return document.of(
        picture, plans.of(picture, caller), Language.of(request), request.getFhirServerBase());
  }

  /**
   * The circle as a drawing, in the language of the caller.
   *
   * @param narrow for a telephone: one below the other
   * @return {@code image/svg+xml}, or {@code image/png} for who prefers that; a Binary for who asks
   *     for FHIR
   */
  @Operation(name = "$ecogram", idempotent = true)
  public Binary ecogram(
      @IdParam IdType id,
      @OperationParam(name = "narrow") @Nullable BooleanType narrow,
      RequestDetails request) {
    Caller caller = Caller.of(request).orElseThrow();
    Circle circle = Circle.of(pictures.of(id.getIdPart(), caller), labels, Language.of(request));
    Ecogram ecogram = new Ecogram(circle, narrow != null && narrow.booleanValue());
    Form form = Form.of(request.getHeaders("Accept"));
    Binary binary = new Binary();
    binary.setContentType(form.type());
    binary.setData(
        switch (form) {
          case SVG -> ecogram.draw().getBytes(StandardCharsets.UTF_8);
          case PNG -> ecogram.paint();
        });
    return binary;
  }
}
