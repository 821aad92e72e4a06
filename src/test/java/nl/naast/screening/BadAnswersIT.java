package nl.naast.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.naast.testing.Circle;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that do not fit are refused with what is wrong and where, and nothing is stored. */
@ServerTest
class BadAnswersIT {
  private static final String FULL = "ynynynynynyny";

  @Autowired FhirHttp ehr;
  private Circle circle;
  private String a;

  @BeforeEach
  void storeCircle() {
    circle = Circle.store(ehr, "bad-answers");
    a = circle.newNaaste("new", "p");
  }

  /** What is wrong, the response, and what the refusal must name. */
  private record Bad(String what, String response, String named) {}

  private Stream<Bad> bad() {
    String csi = Answers.csi(a, "2026-03-01", FULL);
    return Stream.of(
        new Bad("missing", Answers.csi(a, "2026-03-01", "ynyny-ynynyny"), "statement-6"),
        new Bad(
            "double",
            csi.replace(
                Answers.choice("statement-2", "no"),
                Answers.choice("statement-2", "no") + "," + Answers.choice("statement-2", "yes")),
            "statement-2"),
        new Bad(
            "two answers",
            csi.replace(
                Answers.choice("statement-2", "no"),
                Answers.choice("statement-2", "no")
                    .replace(
                        "]}",
                        ",{\"valueCoding\":{\"system\":\"https://naast.example/fhir/CodeSystem/screening-answer\",\"code\":\"yes\"}}]}")),
            "statement-2"),
        new Bad("foreign question", csi.replace("statement-13", "statement-14"), "statement-14"),
        new Bad(
            "foreign answer",
            csi.replace(
                Answers.choice("statement-2", "no"), Answers.choice("statement-2", "later")),
            "statement-2"),
        new Bad(
            "answer of another type",
            csi.replace(
                Answers.choice("statement-2", "no"),
                "{\"linkId\":\"statement-2\",\"answer\":[{\"valueBoolean\":false}]}"),
            "statement-2"),
        new Bad("out of range", Answers.carerqol(a, "2026-03-01", "0000000", "11"), "happiness"),
        new Bad("below range", Answers.carerqol(a, "2026-03-01", "0000000", "-0.5"), "happiness"),
        new Bad(
            "a score that differs",
            csi.strip()
                .replaceFirst("]}$", ",{\"linkId\":\"score\",\"answer\":[{\"valueInteger\":3}]}]}"),
            "works out score itself"),
        new Bad(
            "unknown questionnaire",
            csi.replace("Questionnaire/csi", "Questionnaire/x"),
            "questionnaire"),
        new Bad(
            "unknown version",
            csi.replace("Questionnaire/csi", "Questionnaire/csi|0.9"),
            "questionnaire"),
        new Bad("about the patient", csi.replace(a, "Patient/" + circle.id("p")), "subject"),
        new Bad(
            "about a volunteer", csi.replace(a, "Practitioner/" + circle.id("nurse")), "subject"),
        new Bad(
            "about one whose relation ended",
            csi.replace(a, "RelatedPerson/" + circle.id("ended")),
            "subject"),
        new Bad(
            "com without a licence",
            csi.replace("Questionnaire/csi", "Questionnaire/com"),
            "questionnaire"),
        new Bad("nobody", csi.replace(a, "RelatedPerson/nobody-" + circle.id("a")), "subject"));
  }

  @Test
  void onTheLastDayOfARelationAnswersAreStillTaken() {
    String today = LocalDate.now(ZoneId.systemDefault()).toString();
    circle.put(
        "RelatedPerson",
        "last-day",
        circle
            .naaste("last-day", "p", true, "+31 6 1")
            .replaceFirst(
                "\\{", "{\"period\":{\"start\":\"2026-01-01\",\"end\":\"%s\"},".formatted(today)));
    new Screened(ehr)
        .store(Answers.csi("RelatedPerson/" + circle.id("last-day"), "2026-03-01", FULL));
  }

  @Test
  void eachIsRefusedAndNothingIsStored() {
    List<String> wrong = new ArrayList<>();
    bad()
        .forEach(
            bad -> {
              FhirHttp.Answer refused = ehr.post("/fhir/QuestionnaireResponse", bad.response());
              if (refused.status() != 422 || !refused.body().contains(bad.named())) {
                wrong.add(bad.what() + " " + refused.status() + " " + refused.body());
              }
            });
    assertThat(wrong).isEmpty();
    assertThat(
            ehr.get("/fhir/QuestionnaireResponse?subject=" + a + "&_total=accurate")
                .json()
                .path("total")
                .asInt())
        .isZero();
    assertThat(
            ehr.get("/fhir/Observation?focus=" + a + "&category=survey")
                .json()
                .path("total")
                .asInt())
        .isZero();
  }
}
