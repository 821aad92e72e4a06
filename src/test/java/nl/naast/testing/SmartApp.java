package nl.naast.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * An app, and the browser of its user without JavaScript: it follows redirects within the server,
 * fills in the forms that it finds, and stops where the user would be back in the app.
 */
public final class SmartApp {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_STEPS = 10;
  private final String root;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** At this server, such as {@code http://localhost:8080}; the address that it calls itself. */
  public SmartApp(String root) {
    this.root = root;
  }

  /** Where the user is: on a page of the server, or back in the app. */
  public record Place(String address, int status, String body) {
    public Document page() {
      return Jsoup.parse(body, address);
    }

    /** The form with a field of this name. */
    FormElement form(String field) {
      return page().forms().stream()
          .filter(form -> !form.select("[name=" + field + "]").isEmpty())
          .findFirst()
          .orElseThrow(() -> new AssertionError("No form with " + field + " in " + body));
    }

    /** A parameter with which the app was opened. */
    public @Nullable String parameter(String name) {
      String query = URI.create(address).getRawQuery();
      for (String pair : query == null ? new String[0] : query.split("&")) {
        if (pair.startsWith(name + "=")) {
          return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        }
      }
      return null;
    }

    public String code() {
      String code = parameter("code");
      assertThat(code).as(address + body).isNotNull();
      return code + "";
    }
  }

  /** A request for authorization with everything that is asked for. */
  public static Map<String, String> request(
      String root, String client, String redirect, String scope, String verifier) {
    Map<String, String> request = new LinkedHashMap<>();
    request.put("response_type", "code");
    request.put("client_id", client);
    request.put("redirect_uri", redirect);
    request.put("scope", scope);
    request.put("state", UUID.randomUUID().toString());
    request.put("aud", root + "/fhir");
    request.put("code_challenge", challenge(verifier));
    request.put("code_challenge_method", "S256");
    return request;
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the authorization endpoint. */
  public Place authorize(Map<String, String> request) {
    return follow(root + "/oauth2/authorize?" + form(request));
  }

  /** Fills in the login page. */
  public Place logIn(Place login, String username, String password) {
    return submit(
        login, "username", Map.of("username", username, "password", password), one -> true);
  }

  /** Chooses a patient. */
  public Place choose(Place picker, String patient) {
    return submit(picker, "patient", Map.of("patient", patient), one -> true);
  }

  /** Gives consent, to all that is on the page. */
  public Place consent(Place page) {
    return consent(page, scope -> true);
  }

  /** Gives consent, to what the user leaves checked. */
  public Place consent(Place page, Predicate<String> checked) {
    return submit(page, "scope", Map.of(), checked);
  }

  /** The button that says no. */
  public Place refuse(Place page) {
    FormElement no =
        page.page().forms().stream()
            .filter(form -> form.select("[name=scope]").isEmpty())
            .findFirst()
            .orElseThrow();
    return post(no.absUrl("action"), pairs(no, Map.of(), one -> true));
  }

  /** Submits the form that has a field of this name. */
  public Place submit(
      Place place, String field, Map<String, String> values, Predicate<String> checked) {
    FormElement form = place.form(field);
    String action = form.absUrl("action");
    return form.attr("method").equalsIgnoreCase("get")
        ? follow(action + "?" + String.join("&", pairs(form, values, checked)))
        : post(action, pairs(form, values, checked));
  }

  private static List<String> pairs(
      FormElement form, Map<String, String> values, Predicate<String> checked) {
    List<String> pairs = new ArrayList<>();
    for (Element field : form.select("input[name]")) {
      String name = field.attr("name");
      String type = field.attr("type");
      if (values.containsKey(name)) {
        String pair = pair(name, values.get(name));
        if (!pairs.contains(pair)) {
          pairs.add(pair);
        }
      } else if (!type.equals("radio")
          && (!type.equals("checkbox")
              || (field.hasAttr("checked") && checked.test(field.val())))) {
        pairs.add(pair(name, field.val()));
      }
    }
    return pairs;
  }

  /** The value of a cookie that the browser holds; empty when there is none. */
  public String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Opens an address, and follows until there is a page or the app. */
  public Place follow(String address) {
    return follow(send(page(address)), address);
  }

  private Place follow(HttpResponse<String> first, String from) {
    HttpResponse<String> answer = first;
    String address = from;
    for (int step = 0; step < MOST_STEPS; step++) {
      if (answer.statusCode() / 100 != 3) {
        return new Place(address, answer.statusCode(), answer.body());
      }
      address =
          URI.create(address).resolve(answer.headers().firstValue("Location").orElseThrow()) + "";
      if (!address.startsWith(root)) {
        return new Place(address, answer.statusCode(), "");
      }
      answer = send(page(address));
    }
    throw new AssertionError("More than " + MOST_STEPS + " redirects, the last to " + address);
  }

  private Place post(String address, List<String> pairs) {
    return follow(
        send(
            page(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)))),
        address);
  }

  /** As a browser opens a page. */
  private static HttpRequest.Builder page(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** An answer of one of the endpoints for programs. */
  public record Answer(int status, JsonNode json, HttpResponse<String> response) {
    public String text(String name) {
      return json.path(name).asText();
    }
  }

  /** Posts a form to an endpoint that answers with JSON, such as {@code /oauth2/token}. */
  public Answer post(String path, Map<String, String> form, String... headers) {
    HttpResponse<String> answer = send(path, form, headers);
    try {
      return new Answer(answer.statusCode(), JSON.readTree(answer.body()), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }

  /** Posts a form to an endpoint. */
  public HttpResponse<String> send(String path, Map<String, String> form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(form)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Exchanges a code, as a public app does. */
  public Answer token(String client, String redirect, String code, String verifier) {
    return post(
        "/oauth2/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "client_id",
            client,
            "redirect_uri",
            redirect,
            "code",
            code,
            "code_verifier",
            verifier));
  }

  /** Refreshes, as a public app does. */
  public Answer refresh(String client, String token) {
    return post(
        "/oauth2/token",
        Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", token));
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> pair(one.getKey(), one.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String pair(String name, @Nullable String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
  }
}
