Instance: invalid-consulted-value-type
InstanceOf: CareTeam
Usage: #example
Title: "consulted has a value of the wrong type"
Description: "Its type is not Reference."
* insert MinimalCareTeam
* participant[0].extension[0].url = Canonical(Consulted)
* participant[0].extension[0].valueString = "Maria"
