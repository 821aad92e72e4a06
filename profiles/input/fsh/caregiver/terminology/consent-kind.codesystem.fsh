CodeSystem: ConsentKinds
Id: consent-kind
Title: "Kind of consent"
Description: "Who opens what to whom."
* insert OwnCodeSystem
* #patient-consent "Consent of the patient" "The patient lets a naaste see what is about the patient."
* insert InDutch(patient-consent, [[Toestemming van de patiënt]])
* #caregiver-consent "Consent of a naaste" "A naaste lets the patient or another naaste see the naaste's own answers."
* insert InDutch(caregiver-consent, [[Toestemming van een naaste]])
* #representation-mandate "Mandate of a representative" "Someone represents the patient, within limits."
* insert InDutch(representation-mandate, [[Machtiging van een vertegenwoordiger]])
