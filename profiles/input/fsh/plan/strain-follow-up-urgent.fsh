Instance: strain-follow-up-urgent
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Talk about the strain, soon"
Description: "A naaste is very heavily burdened: extra help is necessary."
* insert TaskDefinition(StrainFollowUpUrgent, [[Snel een gesprek over de belasting]], [[Talk about the strain, soon]], strain-follow-up, urgent, 2)
* description = "De naaste is zeer zwaar belast; extra hulp is noodzakelijk. Neem snel contact op, en regel hulp."
