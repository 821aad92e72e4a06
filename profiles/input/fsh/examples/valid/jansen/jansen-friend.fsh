Instance: jansen-friend
InstanceOf: NaastCaregiver
Usage: #example
Title: "Piet Smit, the friend abroad"
Description: "Calls every week from Antwerp; was asked to be a spokesperson and has not answered yet."
* active = true
* patient = Reference(jansen-patient)
* relationship[0] = $cod472#20 "Vriend(in)/kennis"
* insert OfficialName(Piet Smit, Piet, P., Smit)
* gender = #male
* birthDate = "1953-12-19"
* insert HomeAddress(Lange Leemstraat, 3, 2018, Antwerpen)
* address[0].country = "België"
* address[0].country.extension[0].url = $code-specification
* address[0].country.extension[0].valueCodeableConcept = $iso3166#BE "Belgium"
* insert HomeEmail(0, piet.smit@naast.example)
* extension[rank].valuePositiveInt = 5
* extension[roleState][0].extension[role].valueCodeableConcept = CircleRoles#family-spokesperson
* extension[roleState][0].extension[state].valueCodeableConcept = RoleStates#asked
* extension[roleState][0].extension[date].valueDate = "2026-03-02"
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#retired
