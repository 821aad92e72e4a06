Instance: invalid-naast-area-physicalType-min
InstanceOf: Location
Usage: #example
Title: "Area without physicalType"
Description: "physicalType must be there."
* meta.profile = Canonical(NaastArea)
* identifier[0].system = "urn:oid:2.16.840.1.113883.2.4.6.14"
* identifier[0].value = "0014"
* name = "Groningen"
