CodeSystem: VerificationMethods
Id: verification-method
Title: "How a consent was verified"
Description: "How the one who recorded a consent for another made sure that it was given."
* insert OwnCodeSystem
* #conversation "In a conversation" "Said by the person, face to face."
* insert InDutch(conversation, [[In een gesprek]])
* #telephone "By telephone" "Said by the person on the telephone or in a video call."
* insert InDutch(telephone, [[Telefonisch]])
* #signed-form "Signed form" "The person signed a form, on paper or on a screen."
* insert InDutch(signed-form, [[Ondertekend formulier]])
* #court-decision "Decision of a court seen" "The decision in which a court appointed the representative was seen."
* insert InDutch(court-decision, [[Beschikking van de rechter gezien]])
* #written-authorisation "Written authorisation seen" "The document in which the patient authorised the representative was seen."
* insert InDutch(written-authorisation, [[Schriftelijke machtiging gezien]])
* #custody-register "Custody register" "Looked up in the register of parental authority."
* insert InDutch(custody-register, [[Gezagsregister geraadpleegd]])
