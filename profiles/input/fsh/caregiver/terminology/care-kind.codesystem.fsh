CodeSystem: CareKinds
Id: care-kind
Title: "Kind of care"
Description: "What a naaste does for the patient."
* insert OwnCodeSystem
* #personal-care "Personal care" "Help with washing, dressing, eating, moving, medicines."
* insert InDutch(personal-care, [[Persoonlijke verzorging]])
* #household "Household" "Cooking, cleaning, shopping, the garden."
* insert InDutch(household, [[Huishouden]])
* #management "Management" "Appointments, money, forms, transport, contact with professionals."
* insert InDutch(management, [[Regelen en organiseren]])
* #concern "Concern" "Being there and worrying about someone: this counts as care too."
* insert InDutch(concern, [[Zorgen maken en er zijn]])
