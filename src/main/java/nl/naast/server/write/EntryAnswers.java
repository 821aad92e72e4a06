package nl.naast.server.write;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Where HAPI tells how each entry of a transaction or batch went. What is text is kept beside the
 * entry, since the client's language is not known there; it is put into words when the whole answer
 * goes out. A version is written as FHIR does, {@code W/"1"}; HAPI leaves it bare.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#versions">FHIR R4, version aware updates</a>
 */
@Primary
@Component
public class EntryAnswers extends TransactionProcessorVersionAdapterR4 {
  private static final String THROWN = EntryAnswers.class.getName() + ".thrown";
  private static final String DONE = EntryAnswers.class.getName() + ".done";

  /** Why this entry failed; null when it did not. */
  public static @Nullable BaseServerResponseException thrown(BundleEntryComponent entry) {
    return (BaseServerResponseException) entry.getUserData(THROWN);
  }

  /** What HAPI says was done; null when it says nothing. */
  static @Nullable IBaseOperationOutcome done(BundleEntryComponent entry) {
    return (IBaseOperationOutcome) entry.getUserData(DONE);
  }

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException thrown, BundleEntryComponent entry) {
    entry.setUserData(THROWN, thrown);
  }

  @Override
  public void setResponseOutcome(
      BundleEntryComponent entry, @Nullable IBaseOperationOutcome outcome) {
    entry.setUserData(DONE, outcome);
  }

  @Override
  public void setResponseETag(BundleEntryComponent entry, @Nullable String version) {
    entry.getResponse().setEtag(version == null ? null : etag(version));
  }

  static String etag(String version) {
    return "W/\"" + version + "\"";
  }
}
