CodeSystem: ParticipationActivities
Id: participation-activity
Title: "What a naaste can do in the care"
Description: "Activities for the catalogue of a ward; a hospital may add its own."
* insert OwnCodeSystem
* #eating "Help with eating and drinking" "To eat together, to help with a meal or a drink."
* insert InDutch(eating, [[Helpen met eten en drinken]])
* #washing "Help with washing" "To wash, or to help with it."
* insert InDutch(washing, [[Helpen met wassen]])
* #mouth-care "Care of the mouth" "To keep the mouth fresh and moist."
* insert InDutch(mouth-care, [[Mondverzorging]])
* #walking "Walk together" "To walk along the corridor or outside."
* insert InDutch(walking, [[Samen lopen]])
* #turning "Help with turning in bed" "To help the patient to lie differently."
* insert InDutch(turning, [[Helpen met draaien in bed]])
* #staying-the-night "Stay the night" "To sleep beside the patient."
* insert InDutch(staying-the-night, [[Blijven slapen]])
* #giving-medicine "Give medicine" "To give a medicine by mouth, as the ward prepared it."
* insert InDutch(giving-medicine, [[Medicijnen geven]])
* #injecting "Inject" "To give an injection."
* insert InDutch(injecting, [[Een injectie geven]])
