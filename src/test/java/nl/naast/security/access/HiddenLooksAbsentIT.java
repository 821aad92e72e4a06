package nl.naast.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.naast.testing.FhirHttp;
import nl.naast.testing.ServerTest;
import nl.naast.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random queries by a patient and by a naaste, asked twice: before there is anything that is hidden
 * from them, and after. Every answer is the same, to the byte: so what is hidden shows nowhere, not
 * in a status, a total, a size or an order.
 *
 * <p>{@code -Dnaast.fuzz.queries=20000} asks more of them; {@code -Dnaast.fuzz.seed} asks others.
 */
@ServerTest
class HiddenLooksAbsentIT {
  private static final int QUERIES = Integer.getInteger("naast.fuzz.queries", 2_000);
  private static final long SEED = Long.getLong("naast.fuzz.seed", 20261125L);
  @Autowired FhirHttp http;
  @Autowired Tokens tokens;

  @ParameterizedTest
  @ValueSource(strings = {"patient", "naaste"})
  void whatIsHiddenIsAnsweredLikeWhatIsNotThere(String who) throws IOException {
    World world = new World(http, "fuzz-" + who);
    world.storeVisible();
    FhirHttp caller =
        http.as(
            tokens.of(
                who,
                java.util.Map.of(
                    "scope",
                    "patient/*.cruds user/*.cruds",
                    "patient",
                    world.id("p"),
                    "fhirUser",
                    world.user(who),
                    "exp",
                    java.time.Instant.now().plusSeconds(3 * 3600))));
    RandomQueries random =
        new RandomQueries(SEED, http.get("/fhir/metadata").json(), world.everything());
    List<RandomQueries.Query> queries =
        IntStream.range(0, QUERIES).mapToObj(i -> random.next()).toList();

    List<String> before = queries.parallelStream().map(query -> ask(caller, query)).toList();
    Files.write(
        Path.of("target", "fuzz-" + who + "-asked.txt"),
        IntStream.range(0, QUERIES)
            .mapToObj(i -> before.get(i).substring(0, 3) + " " + queries.get(i))
            .toList());
    world.storeHidden();
    List<String> after = queries.parallelStream().map(query -> ask(caller, query)).toList();

    List<String> different = new ArrayList<>();
    long found = 0;
    for (int i = 0; i < QUERIES; i++) {
      found += before.get(i).contains("\"fullUrl\"") ? 1 : 0;
      if (!before.get(i).equals(after.get(i))) {
        different.add(
            queries.get(i) + "\n  before: " + before.get(i) + "\n  after:  " + after.get(i));
      }
    }
    Files.write(Path.of("target", "fuzz-" + who + ".txt"), different);
    assertThat(different).as("see target/fuzz-" + who + ".txt").isEmpty();
    assertThat(before.stream().filter(one -> one.startsWith("5")).toList())
        .as("failures of the server")
        .isEmpty();
    assertThat(found).as("queries that found something").isGreaterThan(QUERIES / 20);
    assertThat(world.isHiddenFrom(caller)).isTrue();
  }

  /** Status and body of an answer and of the page after it, without what differs each time. */
  private String ask(FhirHttp caller, RandomQueries.Query query) {
    FhirHttp.Answer answer = send(caller, query);
    String all = normal(answer);
    String next = next(answer);
    return next == null ? all : all + normal(caller.get(next));
  }

  private static FhirHttp.Answer send(FhirHttp caller, RandomQueries.Query query) {
    return query.body() == null
        ? caller.send(query.method(), query.path(), null)
        : caller.send(query.method(), query.path(), query.body());
  }

  private @org.jspecify.annotations.Nullable String next(FhirHttp.Answer answer) {
    if (answer.status() != 200 || !answer.body().contains("\"next\"")) {
      return null;
    }
    return StreamSupport.stream(answer.json().path("link").spliterator(), false)
        .filter(link -> link.path("relation").asText().equals("next"))
        .map(link -> link.path("url").asText())
        .findFirst()
        .map(url -> url.replaceFirst("^https?://[^/]+", ""))
        .orElse(null);
  }

  private static String normal(FhirHttp.Answer answer) {
    String etag = answer.header("ETag").orElse("");
    String body = answer.body();
    if (body.contains("\"Bundle\"")) {
      JsonNode bundle = answer.json();
      ((com.fasterxml.jackson.databind.node.ObjectNode) bundle).remove("id");
      ((com.fasterxml.jackson.databind.node.ObjectNode) bundle).remove("meta");
      for (JsonNode entry : bundle.path("entry")) {
        if (entry.path("resource") instanceof com.fasterxml.jackson.databind.node.ObjectNode inner
            && inner.path("resourceType").asText().equals("Bundle")) {
          inner.remove(List.of("id", "meta"));
        }
      }
      body = bundle.toString();
    }
    return answer.status()
        + " "
        + etag
        + " "
        + body.replaceAll("_getpages=[0-9a-f-]+", "_getpages=x")
            .replaceAll("_seal=[A-Za-z0-9_-]+", "_seal=x")
            .replaceAll("the number of this request: [0-9a-f-]+", "")
            .replaceAll("\"lastModified\":\"[^\"]*\"", "");
  }
}
