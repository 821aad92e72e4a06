Extension: ConsentRecorder
Id: consent-recorder
Title: "Who recorded the consent"
Description: "Who entered this version of the consent. The server fills it when a person writes; a system says it itself."
Context: Consent
* value[x] only Reference(Patient or RelatedPerson or Practitioner or PractitionerRole or Organization)
