Instance: area-0014
InstanceOf: NaastArea
Usage: #example
Title: "The municipality of Groningen"
Description: "An area that services cover."
* identifier[0].system = "urn:oid:2.16.840.1.113883.2.4.6.14"
* identifier[0].value = "0014"
* name = "Groningen"
* physicalType = $physical-type#jdn
