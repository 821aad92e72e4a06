Instance: invalid-naast-cg-8
InstanceOf: RelatedPerson
Usage: #example
Title: "A usual name without a given name"
Description: "A name in daily use needs name.given."
* insert MinimalCaregiver
* name[0].use = #usual
* name[0].text = "Jansen"
* name[0].family = "Jansen"
