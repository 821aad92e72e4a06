CodeSystem: EngagementSteps
Id: engagement-step
Title: "Step on the ladder of engagement"
Description: "How far naaste and professionals have come in working together; the steps are in order."
* insert OwnCodeSystem
* #inform "Inform" "The naaste gets information."
* insert InDutch(inform, [[Informeren]])
* #inform ^extension[0].url = $ordinal
* #inform ^extension[0].valueDecimal = 1
* #acquaint "Get acquainted and talk" "Naaste and professional know each other and talk."
* insert InDutch(acquaint, [[Kennismaken en in gesprek gaan]])
* #acquaint ^extension[0].url = $ordinal
* #acquaint ^extension[0].valueDecimal = 2
* #consult "Consult" "The professional asks what the naaste thinks."
* insert InDutch(consult, [[Raadplegen]])
* #consult ^extension[0].url = $ordinal
* #consult ^extension[0].valueDecimal = 3
* #deliberate "Deliberate and align" "Naaste and professional agree together."
* insert InDutch(deliberate, [[Overleggen en afstemmen]])
* #deliberate ^extension[0].url = $ordinal
* #deliberate ^extension[0].valueDecimal = 4
* #together "Do together" "Naaste and professional give care together."
* insert InDutch(together, [[Samen doen]])
* #together ^extension[0].url = $ordinal
* #together ^extension[0].valueDecimal = 5
