Instance: area-nl
InstanceOf: NaastArea
Usage: #example
Title: "The Netherlands"
Description: "An area that services cover."
* identifier[0].system = "urn:iso:std:iso:3166"
* identifier[0].value = "NL"
* name = "Nederland"
* physicalType = $physical-type#jdn
