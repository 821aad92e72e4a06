Extension: WaitingTime
Id: waiting-time
Title: "Waiting time"
Description: "How many days it takes before help can begin; 0 when it can begin at once."
Context: HealthcareService
* value[x] only unsignedInt
