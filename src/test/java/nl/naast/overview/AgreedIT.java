package nl.naast.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview tells what is agreed with each naaste, for as long as it goes on. */
@ServerTest
class AgreedIT {
  @Autowired FhirHttp ehr;
  @Autowired Tokens tokens;

  @Test
  void whatIsAgreedWithANaasteIsInIt() {
    Circle circle = Circle.store(ehr, "agreed");
    String patient = "/fhir/Patient/" + circle.id("p");
    Agreed agreed = Agreed.with(circle, circle.as(tokens, "Practitioner", "regisseur"), "x");
    FhirHttp.Answer answer = ehr.get(patient + "/$naasten", "Accept-Language", "nl");
    assertThat(answer.json().findValuesAsText("resourceType"))
        .contains("CarePlan", "Goal", "ServiceRequest", "HealthcareService");
    String today = LocalDate.now(ZoneId.systemDefault()).toString();
    assertThat(answer.json().at("/entry/0/resource/text/div").asText())
        .contains(
            "Wat nodig is, het belangrijkste eerst: een nacht rust; gevoelens en zorgen (",
            "Vindt belangrijk: Weer slapen",
            "Ondersteuningsplan: kennismaking en uitleg, sinds " + today,
            "Participatieafspraak: helpen met wassen; samen terugkijken uiterlijk 2035-01-15",
            "Verwezen naar Nachtzorg, voor: waken in de nacht - verstuurd",
            "<h2>Wat Patient p belangrijk vindt</h2><ul><li>Thuis zijn</li></ul>");
    assertThat(Problems.of(answer.body())).as("as a FHIR document").isEmpty();
    assertThat(ehr.get(patient + "/$naasten", "Accept-Language", "en").body())
        .contains(
            "What is needed, the most important first: a break at night; feelings and worries (",
            "What matters: Weer slapen",
            "Support plan: introduction, since " + today,
            "Participation agreement: help with washing; to be looked at together by 2035-01-15",
            "Referred to Night care, for: night watch - sent",
            "What matters to Patient p");

    FhirHttp person = circle.as(tokens, "Patient", "p");
    assertThat(person.get(patient + "/$naasten", "Accept-Language", "en").body())
        .contains("What matters to Patient p", "Thuis zijn")
        .doesNotContain("Support plan", "Weer slapen", "What is needed", "Referred to");
    agreed.end();
    assertThat(ehr.get(patient + "/$naasten", "Accept-Language", "nl").body())
        .doesNotContain("Ondersteuningsplan", "Weer slapen", "Wat nodig is", "Nachtzorg");
  }
}
