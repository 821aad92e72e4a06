Instance: invalid-naast-cg-1
InstanceOf: RelatedPerson
Usage: #example
Title: "A volunteer entered as a naaste"
Description: "A volunteer is never a naaste."
* insert MinimalCaregiver
* relationship[1].text = "Vrijwilliger"
