Instance: jansen-partner
InstanceOf: NaastCaregiver
Usage: #example
Title: "Maria de Boer, the partner"
Description: "First contact and informal caregiver; does all kinds of care, and carries a load."
* active = true
* patient = Reference(jansen-patient)
* relationship[0] = $role-code#WIFE
* relationship[1] = $cod472#01 "Eerste relatie/contactpersoon"
* relationship[2] = $extra-roles#100001 "Mantelzorger"
* insert OfficialName(Maria de Boer, Maria, M., de Boer)
* insert UsualName(Ria)
* name[0].family.extension[1].url = "http://hl7.org/fhir/StructureDefinition/humanname-own-prefix"
* name[0].family.extension[1].valueString = "de"
* name[0].family.extension[0].valueString = "Boer"
* name[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"
* name[0].extension[0].valueCode = #NL1
* gender = #female
* birthDate = "1957-09-21"
* insert HomeAddress(Lindelaan, 12, 9711 AB, Groningen)
* insert MobilePhone(0, +31 6 00000002)
* communication[0].language = $bcp47#nl
* communication[0].preferred = true
* extension[rank].valuePositiveInt = 1
* insert RoleAccepted(0, informal-caregiver, 2026-02-03)
* insert RoleAccepted(1, first-contact, 2026-02-03)
* insert SofaRoleSince(0, partner-in-care, 2026-02-03)
* insert SofaRoleSince(1, needs-support, 2026-06-15)
* insert Care(0, personal-care, 20, 2026-02-01)
* insert Care(1, household, 10, 2026-02-01)
* insert Care(2, management, 3.5, 2026-02-01)
* insert Capacity(0, personal-care, yes, partly)
* extension[capacity][0].extension[note].valueString = "Lifting is too heavy since June."
* insert Capacity(1, household, yes, yes)
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#stopped-for-care
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#family
* extension[legalRepresentation][0].extension[limits].valueString = "Only where the daughter cannot be reached in time."
