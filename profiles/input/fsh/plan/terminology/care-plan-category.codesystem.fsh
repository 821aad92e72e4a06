CodeSystem: CarePlanCategories
Id: care-plan-category
Title: "Kind of plan"
Description: "What a plan for a naaste is about."
* insert OwnCodeSystem
* #support "Support plan" "What a naaste needs, and what was agreed to do about it. It is the naaste's own."
* insert InDutch(support, [[Ondersteuningsplan]])
* #participation "Participation agreement" "What a naaste does in the care of the patient, with whom it was agreed and who taught it."
* insert InDutch(participation, [[Participatieafspraak]])
