Instance: invalid-licensed-texts-context
InstanceOf: Patient
Usage: #example
Title: "licensed-texts of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(LicensedTexts)
* extension[0].valueCodeableConcept = LicensedTextsNeed#required
