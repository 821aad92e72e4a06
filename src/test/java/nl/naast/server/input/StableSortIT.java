package nl.naast.server.input;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same search gives the same order. */
@ServerTest
class StableSortIT {
  @Autowired FhirHttp http;

  @Test
  void whatASortLeavesEqualIsInTheOrderOfTheIdsAndTheRestInThatOfStoring() {
    for (String id : new String[] {"sorted-c", "sorted-a", "sorted-d", "sorted-b"}) {
      String name = id.equals("sorted-d") ? "Sorted first" : "Sorted last";
      http.put(
          "/fhir/Location/" + id,
          "{\"resourceType\":\"Location\",\"id\":\"" + id + "\",\"name\":\"" + name + "\"}");
    }
    assertThat(http.get("/fhir/Location?name=Sorted&_sort=name").body())
        .containsSubsequence(
            "\"id\":\"sorted-d\"",
            "\"id\":\"sorted-a\"",
            "\"id\":\"sorted-b\"",
            "\"id\":\"sorted-c\"");
    assertThat(http.get("/fhir/Location?name=Sorted").body())
        .containsSubsequence(
            "\"id\":\"sorted-c\"",
            "\"id\":\"sorted-a\"",
            "\"id\":\"sorted-d\"",
            "\"id\":\"sorted-b\"");
  }
}
