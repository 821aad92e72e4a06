Extension: Consulted
Id: consulted
Title: "With whom it was discussed"
Description: "A naaste with whom the choice of this member of the team was discussed, such as that of the regisseur."
Context: CareTeam.participant
* value[x] only Reference(RelatedPerson)
