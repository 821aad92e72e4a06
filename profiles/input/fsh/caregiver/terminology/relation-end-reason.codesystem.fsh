CodeSystem: RelationEndReasons
Id: relation-end-reason
Title: "Reason why a relation ended"
Description: "Why someone is no longer a naaste of this patient."
* insert OwnCodeSystem
* #caregiver-died "The naaste died" "The naaste died."
* insert InDutch(caregiver-died, [[Naaste is overleden]])
* #caregiver-stopped "The naaste stopped" "The naaste no longer wants this, or is no longer able to."
* insert InDutch(caregiver-stopped, [[Naaste is gestopt]])
* #patient-wish "Wish of the patient" "The patient no longer wants this person as a naaste."
* insert InDutch(patient-wish, [[Wens van de patiënt]])
* #relation-ended "The relation ended" "Divorce, or a friendship that ended."
* insert InDutch(relation-ended, [[Relatie is beëindigd]])
* #other "Other" "Another reason."
* insert InDutch(other, [[Anders]])
