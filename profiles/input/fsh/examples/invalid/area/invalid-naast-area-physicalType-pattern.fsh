Instance: invalid-naast-area-physicalType-pattern
InstanceOf: Location
Usage: #example
Title: "Area that is a room"
Description: "physicalType is jdn."
* meta.profile = Canonical(NaastArea)
* identifier[0].system = "urn:oid:2.16.840.1.113883.2.4.6.14"
* identifier[0].value = "0014"
* name = "Groningen"
* physicalType = $physical-type#ro
