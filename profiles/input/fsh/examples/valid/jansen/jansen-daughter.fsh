Instance: jansen-daughter
InstanceOf: NaastCaregiver
Usage: #example
Title: "Sanne Jansen, the daughter"
Description: "Second contact and legal representative; combines work and care."
* active = true
* patient = Reference(jansen-patient)
* relationship[0] = $role-code#DAUC
* relationship[1] = $cod472#02 "Tweede relatie/contactpersoon"
* relationship[2] = $cod472#24 "Wettelijke vertegenwoordiger"
* insert OfficialName(Sanne Jansen, Sanne, S., Jansen)
* gender = #female
* birthDate = "1986-11-30"
* insert HomeAddress(Kerkstraat, 8, 9401 GV, Assen)
* insert MobilePhone(0, +31 6 00000003)
* insert HomeEmail(1, sanne.jansen@naast.example)
* extension[rank].valuePositiveInt = 2
* insert RoleAccepted(0, legal-representative, 2026-02-10)
* insert RoleAccepted(1, second-contact, 2026-02-03)
* insert SofaRoleSince(0, expert, 2026-02-10)
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#written-authorisation
* extension[legalRepresentation][0].extension[limits].valueString = "Decisions on treatment, not on property."
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2026-02-10"
* insert Care(0, management, 6, 2026-02-10)
* insert Capacity(0, management, yes, yes)
* insert Capacity(1, personal-care, no, yes)
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#part-time
