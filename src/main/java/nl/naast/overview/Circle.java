package nl.naast.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naast.server.References;
import nl.naast.server.outcome.Language;
import nl.naast.server.outcome.Text;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * What an ecogram says, in words of one language: for the drawing and for who cannot see it.
 *
 * @param kinds the names of all kinds of care, by code
 * @param title of whom it is the circle
 * @param regisseur a sentence: who it is, or that there is none yet, or that it is hidden
 * @param nobody a sentence for when there are no members
 * @param missing one sentence for each kind of care that nobody gives
 */
record Circle(
    String patient,
    String title,
    String regisseur,
    String nobody,
    List<Member> members,
    Map<String, String> kinds,
    List<String> missing,
    Language language) {
  private static final Text GIVES = Text.of("Doet: %s", "Does: %s");
  private static final Text HOURS = Text.of("%s uur per week", "%s hours a week");
  private static final Text COULD = Text.of("Wil en kan ook: %s", "Wants to and can also: %s");
  private static final Text NOBODY = Text.of("%s: niemand doet dit.", "%s: nobody does this.");
  private static final Text SOMEBODY =
      Text.of(
          "%s: niemand doet dit; wil en kan het wel: %s.",
          "%s: nobody does this; wants to and can: %s.");
  private static final Text TITLE = Text.of("De naasten van %s", "The naasten of %s");
  private static final Text REGISSEUR = Text.of("Regisseur: %s", "Care coordinator: %s");
  private static final Text NO_REGISSEUR =
      Text.of("Er is nog geen regisseur.", "There is no care coordinator yet.");
  private static final Text REGISSEUR_HIDDEN =
      Text.of(
          "Wie de regisseur is, is voor u niet zichtbaar.",
          "Who the care coordinator is is not visible to you.");
  private static final Text NOBODY_KNOWN =
      Text.of("Er zijn nog geen naasten bekend.", "No naasten are known yet.");
  private static final Text NAASTEN_HIDDEN =
      Text.of(
          "Wie de naasten zijn, is voor u niet zichtbaar.",
          "Who the naasten are is not visible to you.");
  private static final Text HIDDEN =
      Text.of(
          "Wat andere naasten doen en willen, en met wie zij contact hebben, is voor u niet"
              + " zichtbaar.",
          "What other naasten do and want, and with whom they are in contact, is not visible to"
              + " you.");
  private static final Text CONTACT = Text.of("Heeft contact met: %s", "Is in contact with: %s");

  /**
   * One naaste.
   *
   * @param isClose a first or second contact by rank
   * @param gives codes of the kinds of care
   * @param facts what is told under the name, a sentence each
   * @param contacts with whom, whoever of the two has recorded it: places in the list of members
   */
  record Member(
      String name,
      boolean isClose,
      boolean isYoung,
      Set<String> gives,
      List<String> facts,
      Set<Integer> contacts) {}

  /** Two who are in contact: their places in the list of members, the first one first. */
  record Contact(int first, int second) {}

  static Circle of(Picture picture, Labels labels, Language language) {
    Map<String, String> kinds = new LinkedHashMap<>();
    labels.of("care-kind").names().forEach((code, name) -> kinds.put(code, name.in(language)));
    List<Set<Integer>> contacts = contacts(picture.naasten());
    List<Member> members = new ArrayList<>();
    for (RelatedPerson naaste : picture.naasten()) {
      members.add(member(naaste, contacts.get(members.size()), kinds, labels, language));
    }
    String patient = Names.of(picture.patient().getName());
    return new Circle(
        patient,
        TITLE.with(patient).in(language),
        regisseur(picture).in(language),
        (picture.hasHiddenNaasten() ? NAASTEN_HIDDEN : NOBODY_KNOWN).in(language),
        members,
        kinds,
        missing(picture, kinds, language),
        language);
  }

  /** For each, the places of the others; a contact with who is not in the picture is left out. */
  private static List<Set<Integer>> contacts(List<RelatedPerson> naasten) {
    List<String> references =
        naasten.stream().map(one -> "RelatedPerson/" + one.getIdElement().getIdPart()).toList();
    List<Set<Integer>> contacts = new ArrayList<>();
    naasten.forEach(one -> contacts.add(new TreeSet<>()));
    for (int i = 0; i < naasten.size(); i++) {
      for (String with : Naasten.contacts(naasten.get(i))) {
        int other = references.indexOf(with);
        if (other >= 0 && other != i) {
          contacts.get(i).add(other);
          contacts.get(other).add(i);
        }
      }
    }
    return contacts;
  }

  /** All contacts, each once. */
  List<Contact> contacts() {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int other : members.get(i).contacts()) {
        if (i < other) {
          contacts.add(new Contact(i, other));
        }
      }
    }
    return contacts;
  }

  /** The facts, and what a drawing says by a line: with whom there is contact. */
  List<String> told(Member member) {
    List<String> told = new ArrayList<>(member.facts());
    if (!member.contacts().isEmpty()) {
      told.add(
          CONTACT
              .with(
                  member.contacts().stream()
                      .map(other -> members.get(other).name())
                      .collect(Collectors.joining(", ")))
              .in(language));
    }
    return told;
  }

  private static Member member(
      RelatedPerson naaste,
      Set<Integer> contacts,
      Map<String, String> kinds,
      Labels labels,
      Language language) {
    List<String> facts = new ArrayList<>();
    String relations = String.join(", ", Naasten.relations(naaste, labels, language));
    if (!relations.isEmpty()) {
      facts.add(relations);
    }
    Set<String> gives = Naasten.gives(naaste);
    var hours = Naasten.hours(naaste);
    if (!gives.isEmpty()) {
      facts.add(GIVES.with(named(gives, kinds)).in(language));
    }
    if (hours.signum() > 0) {
      facts.add(HOURS.with(Numbers.of(hours, language)).in(language));
    }
    Set<String> could = Naasten.couldGive(naaste);
    if (!could.isEmpty()) {
      facts.add(COULD.with(named(could, kinds)).in(language));
    }
    String name = Names.of(naaste.getName());
    return new Member(
        name.isEmpty() ? "?" : name,
        Naasten.rank(naaste) <= 2,
        Naasten.isYoung(naaste),
        gives,
        facts,
        contacts);
  }

  private static List<String> missing(
      Picture picture, Map<String, String> kinds, Language language) {
    if (picture.hasHiddenNaasten() || picture.naasten().stream().anyMatch(Circle::isReduced)) {
      return List.of(HIDDEN.in(language));
    }
    List<String> missing = new ArrayList<>();
    kinds.forEach(
        (code, name) -> {
          if (picture.naasten().stream().noneMatch(one -> Naasten.gives(one).contains(code))) {
            List<String> could =
                picture.naasten().stream()
                    .filter(one -> Naasten.couldGive(one).contains(code))
                    .map(one -> Names.of(one.getName()))
                    .toList();
            missing.add(
                (could.isEmpty()
                        ? NOBODY.with(name)
                        : SOMEBODY.with(name, String.join(", ", could)))
                    .in(language));
          }
        });
    return missing;
  }

  private static boolean isReduced(RelatedPerson naaste) {
    return naaste.getMeta().getTag().stream().anyMatch(tag -> "SUBSETTED".equals(tag.getCode()));
  }

  private static Text regisseur(Picture picture) {
    Reference regisseur = picture.regisseur();
    if (regisseur == null) {
      return picture.hasHiddenTeams() ? REGISSEUR_HIDDEN : NO_REGISSEUR;
    }
    Practitioner person = picture.people().get(References.plain(regisseur));
    String name = person == null ? "" : Names.of(person.getName());
    if (name.isEmpty() && regisseur.hasDisplay()) {
      name = regisseur.getDisplay();
    }
    return name.isEmpty() ? REGISSEUR_HIDDEN : REGISSEUR.with(name);
  }

  private static String named(Set<String> codes, Map<String, String> kinds) {
    return codes.stream()
        .map(code -> kinds.getOrDefault(code, code).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
