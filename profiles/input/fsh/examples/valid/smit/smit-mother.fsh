Instance: smit-mother
InstanceOf: NaastCaregiver
Usage: #example
Title: "Iris Smit, the mother"
Description: "Had parental authority until she fell ill herself."
* patient = Reference(smit-patient)
* relationship[0] = $role-code#MTH
* relationship[1] = $cod472#02 "Tweede relatie/contactpersoon"
* insert OfficialName(Iris Smit, Iris, I., Smit)
* active = true
* extension[rank].valuePositiveInt = 2
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#parental-authority
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2017-04-06"
* extension[legalRepresentation][0].extension[period].valuePeriod.end = "2025-10-15"
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#sick-leave
