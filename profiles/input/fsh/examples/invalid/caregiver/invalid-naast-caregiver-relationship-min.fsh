Instance: invalid-naast-caregiver-relationship-min
InstanceOf: RelatedPerson
Usage: #example
Title: "A naaste without a relationship"
Description: "How this person is related to the patient must be there."
* insert CaregiverWithoutRelationship

