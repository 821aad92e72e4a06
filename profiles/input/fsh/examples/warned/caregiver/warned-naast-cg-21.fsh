Instance: warned-naast-cg-21
InstanceOf: RelatedPerson
Usage: #example
Title: "A naaste with the role of a professional"
Description: "The role is that of an aid worker; a naaste comes from the patient's own circle."
* insert MinimalCaregiver
* relationship[0] = $cod472#07 "Hulpverlener"
