ValueSet: ContactPreferenceCodes
Id: contact-preference
Title: "Contact preference"
Description: "What a naaste who does not want to be contacted has asked for."
* insert OwnValueSet
* include codes from system ContactPreferences
