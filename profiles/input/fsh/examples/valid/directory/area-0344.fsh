Instance: area-0344
InstanceOf: NaastArea
Usage: #example
Title: "The municipality of Utrecht"
Description: "An area that services cover."
* identifier[0].system = "urn:oid:2.16.840.1.113883.2.4.6.14"
* identifier[0].value = "0344"
* name = "Utrecht"
* physicalType = $physical-type#jdn
