ValueSet: RelationSideCodes
Id: relation-side
Title: "Side of the relation triangle"
Description: "Between whom a relation is, in the triangle of patient, naaste and professionals."
* insert OwnValueSet
* include codes from system RelationSides
