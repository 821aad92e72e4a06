Instance: jansen-son
InstanceOf: NaastCaregiver
Usage: #example
Title: "Daan Jansen, the son of 16"
Description: "A young caregiver who still goes to school."
* active = true
* patient = Reference(jansen-patient)
* relationship[0] = $role-code#SONC
* relationship[1] = $cod472#23 "Contactpersoon"
* insert OfficialName(Daan Jansen, Daan, D., Jansen)
* gender = #male
* birthDate = "2010-03-14"
* insert HomeAddress(Lindelaan, 12, 9711 AB, Groningen)
* insert MobilePhone(0, +31 6 00000004)
* extension[rank].valuePositiveInt = 3
* extension[youngCaregiver].valueBoolean = true
* insert SofaRoleSince(0, personal-relation, 2026-02-03)
* insert Care(0, concern, 14, 2026-02-01)
* insert Capacity(0, household, partly, yes)
* insert Capacity(1, personal-care, unknown, unknown)
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#student
* extension[contactWith][0].valueReference = Reference(jansen-daughter)
* extension[contactWith][1].valueReference = Reference(jansen-partner)
