CodeSystem: JourneyPhases
Id: journey-phase
Title: "Phase of the journey of a patient"
Description: "When in the journey of a patient something is asked of or for naasten."
* insert OwnCodeSystem
* #pre-admission "Before admission" "Before the patient comes to stay."
* insert InDutch(pre-admission, [[Voor de opname]])
* #admission "Admission" "When the patient comes to stay."
* insert InDutch(admission, [[Opname]])
* #stay "Stay" "While the patient stays."
* insert InDutch(stay, [[Verblijf]])
* #discharge "Discharge or transfer" "When the patient goes home or elsewhere."
* insert InDutch(discharge, [[Ontslag of overplaatsing]])
* #after-death "After the death" "When the patient has died."
* insert InDutch(after-death, [[Na het overlijden]])
