Extension: ContactPreference
Id: contact-preference
Title: "Contact preference"
Description: "The naaste does not want to be contacted, or not after the death of the patient; and since when."
Context: RelatedPerson
* extension contains
    preference 1..1 and
    since 0..1
* extension[preference].value[x] only CodeableConcept
* extension[preference].value[x] from ContactPreferenceCodes (required)
* extension[since].value[x] only date
