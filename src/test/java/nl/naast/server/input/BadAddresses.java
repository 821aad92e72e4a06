package nl.naast.server.input;

import static nl.naast.server.input.BadRequest.get;
import static nl.naast.server.input.BadRequest.send;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses, methods and searches that do not exist or cannot be. */
final class BadAddresses {
  private BadAddresses() {}

  static List<BadRequest> addresses() {
    return List.of(
        get("a type that this server does not serve", "/fhir/Appointment"),
        get("a type that FHIR does not have", "/fhir/Naaste"),
        get("a path that FHIR does not have", "/fhir/Patient/bad-input/name/family"),
        get("the FHIR address itself", "/fhir"),
        get("a resource that is not there", "/fhir/Patient/nobody"),
        get("a resource that was deleted", "/fhir/Patient/bad-input-gone"),
        get("a version that is not there", "/fhir/Patient/bad-input/_history/77"),
        get("a version that cannot be", "/fhir/Patient/bad-input/_history/first"),
        get("an unknown operation", "/fhir/Patient/bad-input/$guess"),
        send("a method that does not go with the address", "DELETE /fhir/metadata HTTP/1.1"),
        send("PUT to an old version", "PUT /fhir/Patient/bad-input/_history/1 HTTP/1.1"),
        send("TRACE", "TRACE /fhir/Patient/bad-input HTTP/1.1"),
        send("an unknown method", "PROPFIND /fhir/Patient HTTP/1.1"),
        send(
            "a GET that asks to be taken for a DELETE",
            "GET /fhir/Patient/nobody HTTP/1.1\nX-HTTP-Method-Override: DELETE"),
        get("an address over the limit", "/fhir/Patient?family=" + "x".repeat(8000)),
        get("a percent sign that encodes nothing", "/fhir/Patient?family=100%"),
        get("an address that is not UTF-8", "/fhir/Patient?family=Gro%DF"),
        get("a control character in the address", "/fhir/Patient?family=a%00b"),
        get("a character that no address has", "/fhir/Patient?family={x}"),
        get("a slash hidden in the path", "/fhir/Patient%2Fbad-input"),
        get("two slashes before the FHIR address", "//fhir/Patient/bad-input"),
        get("a semicolon in the FHIR address", "/fhir;x=y/Patient/bad-input"),
        get("a parameter where none can be", "/fhir/Patient/bad-input?nickname=Wim"),
        get("a version with too many digits", "/fhir/Patient/bad-input/_history/" + "9".repeat(20)),
        send("an Expect that cannot be met", "GET /fhir/Patient HTTP/1.1\nExpect: wonders"),
        send("an HTTP version that is none", "GET /fhir/Patient HTTP/3.7"),
        get("an address beyond measure", "/fhir/Patient?family=" + "x".repeat(40_000)),
        send("headers beyond measure", "GET /fhir/Patient HTTP/1.1\nX-Long: " + "x".repeat(40_000)),
        send("more headers than can be", "GET /fhir/Patient HTTP/1.1" + "\nX-Many: x".repeat(200)));
  }

  static List<BadRequest> searches() {
    return List.of(
        get("an unknown search parameter", "/fhir/Patient?nickname=Wim"),
        get("an unknown parameter that begins with _", "/fhir/Patient?_nickname=Wim"),
        get("an unknown modifier", "/fhir/Patient?family:sounds-like=Jansen"),
        get("a modifier of another type of parameter", "/fhir/Patient?birthdate:exact=1954-05-02"),
        get("a value of :missing that cannot be", "/fhir/Patient?family:missing=perhaps"),
        get("a date that is none, in a search", "/fhir/Patient?birthdate=1954-13-45"),
        get("an unknown prefix of a date", "/fhir/Patient?birthdate=zz1954-05-02"),
        get("a number that is none", "/fhir/RelatedPerson?rank=many"),
        get("a chain that leads nowhere", "/fhir/RelatedPerson?patient.nickname=Wim"),
        get("a chain over an unknown type", "/fhir/RelatedPerson?patient:Naaste.name=Wim"),
        get("a chain over a type not referred to", "/fhir/RelatedPerson?patient:Person.name=Wim"),
        get("_has that is not complete", "/fhir/Patient?_has:RelatedPerson=x"),
        get("_has with an unknown parameter", "/fhir/Patient?_has:RelatedPerson:friend:name=x"),
        get("_has with nothing in it", "/fhir/Patient?_has:::=x"),
        get("_has of an unknown type", "/fhir/Patient?_has:Naaste:patient:name=x"),
        get("a modifier of _id", "/fhir/Patient?_id:not=x"),
        get("a modifier of _id in a chain", "/fhir/RelatedPerson?patient._id:not=x"),
        get("a modifier of _id in _has", "/fhir/Patient?_has:RelatedPerson:patient:_id:not=x"),
        get("two modifiers", "/fhir/Patient?family:exact:contains=Jansen"),
        get("a chain that does not go on", "/fhir/RelatedPerson?patient.=Wim"),
        get("a reference to an unknown type, in a search", "/fhir/RelatedPerson?patient:Naaste=x"),
        get("a reference without an id, in a search", "/fhir/RelatedPerson?patient=Patient/"),
        get(":below with an unknown code", "/fhir/Patient?gender:below=x"),
        get("a value beyond measure", "/fhir/Patient?family=" + "x".repeat(800)),
        get("_contained", "/fhir/Patient?_contained=true"),
        get("_containedType that cannot be", "/fhir/Patient?_containedType=box"),
        get("_count that is no number", "/fhir/Patient?_count=many"),
        get("_count below zero", "/fhir/Patient?_count=-1"),
        get("_count twice", "/fhir/Patient?_count=1&_count=2"),
        get("_offset", "/fhir/Patient?_offset=10"),
        get("_sort by an unknown parameter", "/fhir/Patient?_sort=nickname"),
        get("_sort by nothing", "/fhir/Patient?_sort=-"),
        get("_include that is not complete", "/fhir/RelatedPerson?_include=patient"),
        get(
            "_include of an unknown parameter",
            "/fhir/RelatedPerson?_include=RelatedPerson:friend"),
        get(
            "_include of an unknown type",
            "/fhir/RelatedPerson?_include=RelatedPerson:patient:Basic"),
        get(
            "_include with an unknown modifier",
            "/fhir/RelatedPerson?_include:all=RelatedPerson:patient"),
        get(
            "_revinclude of an unknown parameter",
            "/fhir/Patient?_revinclude=RelatedPerson:friend"),
        get(
            "more than 20 times _include",
            "/fhir/RelatedPerson?"
                + IntStream.range(0, 21)
                    .mapToObj(i -> "_include=RelatedPerson:patient")
                    .collect(Collectors.joining("&"))),
        get(
            "more values than the limit",
            "/fhir/Patient?family="
                + IntStream.range(0, 101).mapToObj(i -> "a" + i).collect(Collectors.joining(","))),
        get("_summary that cannot be", "/fhir/Patient?_summary=short"),
        get("_elements that cannot be", "/fhir/Patient?_elements=name;birthDate"),
        get("_summary and _elements together", "/fhir/Patient?_summary=text&_elements=name"),
        get("_total that cannot be", "/fhir/Patient?_total=roughly"),
        get("_filter", "/fhir/Patient?_filter=name%20eq%20x"),
        get("free text search", "/fhir/Patient?_content=mantelzorg"),
        get("a page that has expired", "/fhir?_getpages=0d5e4a54-0000-4000-8000-000000000000"),
        get("a history since no date", "/fhir/Patient/bad-input/_history?_since=lately"),
        send(
            "a search as JSON",
            "POST /fhir/Patient/_search HTTP/1.1\nContent-Type: application/json",
            "{\"family\": \"Jansen\"}"));
  }
}
