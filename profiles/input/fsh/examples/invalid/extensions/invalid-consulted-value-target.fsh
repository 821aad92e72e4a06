Instance: invalid-consulted-value-target
InstanceOf: CareTeam
Usage: #example
Title: "consulted refers to a professional"
Description: "It refers to a naaste: a RelatedPerson."
* insert MinimalCareTeam
* participant[0].extension[0].url = Canonical(Consulted)
* participant[0].extension[0].valueReference = Reference(jansen-gp)
