Instance: strain-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Talk about the strain"
Description: "A naaste is overburdened: talk, and offer help that fits."
* insert TaskDefinition(StrainFollowUp, [[Gesprek over de belasting]], [[Talk about the strain]], strain-follow-up, routine, 7)
* description = "De naaste is overbelast. Ga in gesprek, en bied hulp aan die past."
