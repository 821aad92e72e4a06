Instance: invalid-naast-cg-2
InstanceOf: RelatedPerson
Usage: #example
Title: "A role and a relation in one relationship"
Description: "First contact and daughter each need their own relationship."
* insert MinimalCaregiver
* relationship[0] = $cod472#01 "Eerste relatie/contactpersoon"
* relationship[0].coding[1] = $role-code#DAUC
