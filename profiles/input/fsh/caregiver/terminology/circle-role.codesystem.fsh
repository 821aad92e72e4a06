CodeSystem: CircleRoles
Id: circle-role
Title: "Role in the circle around a patient"
Description: "The roles in the circle of naasten and professionals around one patient."
* insert OwnCodeSystem
* #informal-caregiver "Informal caregiver (mantelzorger)" "Gives unpaid care out of an existing relation."
* insert InDutch(informal-caregiver, [[Mantelzorger]])
* #first-contact "First contact" "Is called first."
* insert InDutch(first-contact, [[Eerste contactpersoon]])
* #second-contact "Second contact" "Is called when the first contact does not answer."
* insert InDutch(second-contact, [[Tweede contactpersoon]])
* #legal-representative "Legal representative" "Decides for the patient where the patient is not able to."
* insert InDutch(legal-representative, [[Wettelijk vertegenwoordiger]])
* #family-spokesperson "Spokesperson of the family" "Passes on news to the other naasten."
* insert InDutch(family-spokesperson, [[Woordvoerder van de familie]])
* #regisseur "Care coordinator (regisseur)" "The one professional who answers for the support of the naasten."
* insert InDutch(regisseur, [[Regisseur]])
* #general-practitioner "General practitioner" "The general practitioner of the patient."
* insert InDutch(general-practitioner, [[Huisarts]])
* #volunteer "Volunteer" "Helps through an organisation of volunteers; is never a naaste."
* insert InDutch(volunteer, [[Vrijwilliger]])
