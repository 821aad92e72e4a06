ValueSet: RelationQualityCodes
Id: relation-quality
Title: "Quality of a relation"
Description: "How people get on with each other."
* insert OwnValueSet
* include codes from system RelationQualities
