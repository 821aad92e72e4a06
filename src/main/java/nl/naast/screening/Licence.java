package nl.naast.screening;

import java.time.Instant;
import org.hl7.fhir.r4.model.Questionnaire;

/**
 * What a hospital declared about a questionnaire whose texts are under licence.
 *
 * @param holder who holds the licence, such as the name of the hospital
 * @param number of the licence
 * @param texts the hospital's own Questionnaire, of which the texts are shown; shared: do not
 *     change it
 */
record Licence(String holder, String number, Questionnaire texts, Instant declaredAt) {}
