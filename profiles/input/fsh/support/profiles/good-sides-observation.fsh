Profile: GoodSidesObservation
Parent: NaastObservation
Id: good-sides-observation
Title: "Good sides of caring"
Description: "What is good in caring, in the words of one naaste. Optional, and never a reason to give less help."
* code = NaastObservationCodes#good-sides
* value[x] 1..1
* value[x] only string
