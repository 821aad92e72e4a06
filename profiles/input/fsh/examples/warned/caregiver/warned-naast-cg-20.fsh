Instance: warned-naast-cg-20
InstanceOf: RelatedPerson
Usage: #example
Title: "A name without text"
Description: "The name has its parts, but not the whole as text."
* insert MinimalCaregiver
* name[0].family = "Jansen"
