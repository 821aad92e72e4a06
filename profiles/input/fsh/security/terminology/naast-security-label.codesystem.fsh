CodeSystem: NaastSecurityLabels
Id: naast-security-label
Title: "Security label"
Description: "What the server adds to a resource so that it is shown to the right people only."
* insert OwnCodeSystem
* #caregiver-private "Private to the naaste" "About a naaste: hidden from the patient and from other naasten, also after the patient's death, unless this naaste shares it."
* insert InDutch(caregiver-private, [[Privé van de naaste]])
