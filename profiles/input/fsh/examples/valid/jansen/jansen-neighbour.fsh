Instance: jansen-neighbour
InstanceOf: NaastCaregiver
Usage: #example
Title: "Fatima Amrani, the neighbour"
Description: "Shops and drives; prefers to speak Arabic about serious things."
* active = true
* patient = Reference(jansen-patient)
* relationship[0] = $cod472#19 "Buur"
* insert OfficialName(Fatima Amrani, Fatima, F., Amrani)
* gender = #female
* birthDate = "1969-01-08"
* insert HomeAddress(Lindelaan, 14, 9711 AB, Groningen)
* insert MobilePhone(0, +31 6 00000005)
* communication[0].language = $bcp47#ar
* communication[0].preferred = true
* communication[1].language = $bcp47#nl
* extension[rank].valuePositiveInt = 4
* extension[roleState][0].extension[role].valueCodeableConcept = CircleRoles#family-spokesperson
* extension[roleState][0].extension[state].valueCodeableConcept = RoleStates#declined
* extension[roleState][0].extension[date].valueDate = "2026-03-01"
* insert Care(0, household, 4, 2026-03-01)
* insert Capacity(0, household, yes, yes)
* extension[contactPreference].extension[preference].valueCodeableConcept = ContactPreferences#no-contact-after-death
* extension[contactPreference].extension[since].valueDate = "2026-04-02"
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#no-paid-work
* extension[contactWith][0].valueReference = Reference(jansen-daughter)
