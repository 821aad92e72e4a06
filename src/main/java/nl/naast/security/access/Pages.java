package nl.naast.security.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.util.UrlUtil;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.security.key.SealKey;
import nl.naast.server.FhirInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.springframework.stereotype.Component;

/**
 * Seals the links to further pages to who searched, together with what was to be included. Another
 * caller's page is as unknown as one that never was.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#paging">Paging</a>
 */
@Component
@Interceptor
class Pages implements FhirInterceptor {
  private static final String PAGE = "_getpages";
  private static final String SEAL = "_seal";
  private static final String INCLUDES = "_included";

  /** HAPI's own number for a page that it does not know, so that the words are the same. */
  private static final String UNKNOWN = "HAPI-0417: unknown page";

  private final Accesses accesses;
  private final SealKey key;
  private final Includes includes;

  Pages(Accesses accesses, SealKey key, Includes includes) {
    this.accesses = accesses;
    this.key = key;
    this.includes = includes;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = Order.FIRST)
  public void open(RequestDetails request) {
    Map<String, String[]> asked = request.getParameters();
    String[] page = asked.get(PAGE);
    if (page == null) {
      return;
    }
    String[] seal = asked.get(SEAL);
    List<String> included = List.of(asked.getOrDefault(INCLUDES, new String[0]));
    boolean right =
        page.length == 1
            && seal != null
            && seal.length == 1
            && key.seal(sealed(page[0], included, request)).equals(seal[0]);
    if (!right) {
      throw new ResourceGoneException(UNKNOWN);
    }
    Map<String, String[]> kept = new HashMap<>(asked);
    kept.remove(SEAL);
    kept.remove(INCLUDES);
    request.setParameters(kept);
    includes.remember(request, included);
  }

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void seal(RequestDetails request, IBaseResource response) {
    if (response instanceof Bundle bundle) {
      List<String> included = includes.asked(request);
      for (BundleLinkComponent link : bundle.getLink()) {
        if (link.getUrl() != null && link.getUrl().contains(PAGE + "=")) {
          link.setUrl(sealed(link.getUrl(), request, included));
        }
      }
    }
  }

  private String sealed(String url, RequestDetails request, List<String> included) {
    String query = url.substring(url.indexOf('?') + 1);
    String page = UrlUtil.parseQueryString(query).getOrDefault(PAGE, new String[] {""})[0];
    String bare =
        Arrays.stream(url.split("(?=[?&])"))
            .filter(part -> !part.matches("[?&](" + SEAL + "|" + INCLUDES + ")=.*"))
            .collect(Collectors.joining());
    String wanted =
        included.stream()
            .map(one -> "&" + INCLUDES + "=" + URLEncoder.encode(one, StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    return bare + wanted + "&" + SEAL + "=" + key.seal(sealed(page, included, request));
  }

  private String sealed(String page, List<String> included, RequestDetails request) {
    Stream<String> owner =
        accesses
            .of(request)
            .caller()
            .map(
                caller ->
                    Stream.of(
                        caller.issuer(),
                        caller.clientId(),
                        caller.subject(),
                        caller.patient() == null ? "" : caller.patient()))
            .orElse(Stream.of("nobody"));
    return Stream.of(Stream.of(page), owner, included.stream())
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }
}
