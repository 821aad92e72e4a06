CodeSystem: ReferralOutcomes
Id: referral-outcome
Title: "What a referral came to"
Description: "What came of a referral to a service, in the eyes of the naaste."
* insert OwnCodeSystem
* #helped "It helped" "The naaste got what was needed."
* insert InDutch(helped, [[Het hielp]])
* #helped-partly "It helped in part" "Something is still needed."
* insert InDutch(helped-partly, [[Het hielp ten dele]])
* #not-helped "It did not help" "The naaste got help, but not what was needed."
* insert InDutch(not-helped, [[Het hielp niet]])
* #no-help-given "No help was given" "The service could not, or the naaste no longer wanted it."
* insert InDutch(no-help-given, [[Er is geen hulp gegeven]])
