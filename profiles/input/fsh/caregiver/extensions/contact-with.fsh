Extension: ContactWith
Id: contact-with
Title: "In contact with"
Description: "Another naaste of the same patient, with whom this naaste is in contact about the care. One of the two is enough: contact goes both ways."
Context: RelatedPerson
* value[x] only Reference(RelatedPerson)
