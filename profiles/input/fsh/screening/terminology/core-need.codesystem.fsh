CodeSystem: CoreNeeds
Id: core-need
Title: "Core need of naasten"
Description: "The three core needs of naasten that Hoffstädt and others found among 53 naasten (2022)."
* insert OwnCodeSystem
* #being-seen "Being seen"
* insert InDutch(being-seen, [[Gezien voelen]])
* #trust-in-care "Trust in the care for the patient"
* insert InDutch(trust-in-care, [[Vertrouwen in de zorg voor de patiënt]])
* #something-to-hold-on-to "Something to hold on to"
* insert InDutch(something-to-hold-on-to, [[Houvast ervaren]])
