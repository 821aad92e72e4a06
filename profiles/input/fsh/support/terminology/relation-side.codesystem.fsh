CodeSystem: RelationSides
Id: relation-side
Title: "Side of the relation triangle"
Description: "Between whom a relation is, in the triangle of patient, naaste and professionals."
* insert OwnCodeSystem
* #patient-naaste "Patient and naaste" "Between the patient and this naaste."
* insert InDutch(patient-naaste, [[Patiënt en naaste]])
* #naaste-professional "Naaste and professionals" "Between this naaste and the professionals."
* insert InDutch(naaste-professional, [[Naaste en zorgverleners]])
* #patient-professional "Patient and professionals" "Between the patient and the professionals."
* insert InDutch(patient-professional, [[Patiënt en zorgverleners]])
