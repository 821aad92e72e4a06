Instance: smit-aunt
InstanceOf: NaastCaregiver
Usage: #example
Title: "Linda Jansen, an aunt who is a naaste elsewhere too"
Description: "The same person as the daughter of Willem Jansen: she cares for her father and for her friend's child."
* patient = Reference(smit-patient)
* relationship[0] = $role-code#FRND
* relationship[1] = $cod472#23 "Contactpersoon"
* insert OfficialName(Linda Jansen, Linda, L., Jansen)
* active = true
* extension[rank].valuePositiveInt = 9
