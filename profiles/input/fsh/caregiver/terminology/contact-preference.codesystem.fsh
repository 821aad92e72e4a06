CodeSystem: ContactPreferences
Id: contact-preference
Title: "Contact preference"
Description: "What a naaste who does not want to be contacted has asked for."
* insert OwnCodeSystem
* #no-contact "No contact" "The naaste does not want to be contacted."
* insert InDutch(no-contact, [[Geen contact]])
* #no-contact-after-death "No contact after the death" "The naaste does not want to be contacted after the death of the patient."
* insert InDutch(no-contact-after-death, [[Geen contact na het overlijden]])
