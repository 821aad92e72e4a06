CodeSystem: RelationQualities
Id: relation-quality
Title: "Quality of a relation"
Description: "How people get on with each other. Words for a conversation: they have no order and no number."
* insert OwnCodeSystem
* #good "Good" "They get on well."
* insert InDutch(good, [[Goed]])
* #mixed "Mixed" "At times well, at times not."
* insert InDutch(mixed, [[Wisselend]])
* #strained "Strained" "There is tension."
* insert InDutch(strained, [[Gespannen]])
* #absent "Absent" "They have no contact."
* insert InDutch(absent, [[Geen contact]])
