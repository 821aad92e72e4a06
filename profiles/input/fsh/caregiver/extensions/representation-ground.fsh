Extension: RepresentationGround
Id: representation-ground
Title: "Ground of the representation"
Description: "By what right somebody represents the patient."
Context: Consent
* value[x] only CodeableConcept
* value[x] from LegalRepresentationKindCodes (required)
