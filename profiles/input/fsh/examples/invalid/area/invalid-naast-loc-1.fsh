Instance: invalid-naast-loc-1
InstanceOf: Location
Usage: #example
Title: "Area without a code"
Description: "Without a code nobody knows which area it is."
* meta.profile = Canonical(NaastArea)
* name = "Groningen"
* physicalType = $physical-type#jdn
