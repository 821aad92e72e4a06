CodeSystem: GriefSupportLayers
Id: grief-support-layer
Title: "Layer of grief support"
Description: "Layers of support around a loss: all of the bereaved need the first, few the last."
* insert OwnCodeSystem
* #awareness "Awareness" "Loss and grief may be spoken of."
* insert InDutch(awareness, [[Bewustwording]])
* #information "Good information" "What grief is, and where to go."
* insert InDutch(information, [[Goede informatie]])
* #person-to-person "Person to person" "Volunteers, fellow sufferers, the own network."
* insert InDutch(person-to-person, [[Van mens tot mens]])
* #professional "Professional" "Regular or complementary professional help; 5 to 10 of 100 bereaved need it."
* insert InDutch(professional, [[Professioneel]])
