Instance: jansen-daughter-relation-triangle
InstanceOf: RelationTriangleObservation
Usage: #example
Title: "Sanne Jansen: how they get on with each other"
Description: "As the daughter sees it."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-daughter)
* effectiveDateTime = "2026-06-15"
* performer = Reference(jansen-regisseur)
* component[0].code = RelationSides#patient-naaste
* component[0].valueCodeableConcept = RelationQualities#good
* component[1].code = RelationSides#naaste-professional
* component[1].valueCodeableConcept = RelationQualities#mixed
* component[2].code = RelationSides#patient-professional
* component[2].valueCodeableConcept = RelationQualities#good
