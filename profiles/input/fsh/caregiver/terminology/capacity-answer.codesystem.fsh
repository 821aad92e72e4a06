CodeSystem: CapacityAnswers
Id: capacity-answer
Title: "Answer on willingness or ability"
Description: "Whether a naaste wants to give a kind of care, and whether the naaste can."
* insert OwnCodeSystem
* #yes "Yes" "Yes."
* insert InDutch(yes, [[Ja]])
* #partly "Partly" "In part, or sometimes."
* insert InDutch(partly, [[Gedeeltelijk]])
* #no "No" "No."
* insert InDutch(no, [[Nee]])
* #unknown "Unknown" "Not asked, or no answer yet."
* insert InDutch(unknown, [[Onbekend]])
