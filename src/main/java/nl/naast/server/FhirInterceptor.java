package nl.naast.server;

/**
 * A bean of this type is registered with HAPI's interceptor registry before the first request. A
 * room that wants a say in what the server does (refuse a write, mark a response, log a read)
 * implements it with HAPI's {@code @Hook} methods; one interceptor holds one concern.
 *
 * @see <a href="https://hapifhir.io/hapi-fhir/docs/interceptors/interceptors.html">HAPI
 *     interceptors</a>
 */
public interface FhirInterceptor {}
