Extension: FirstStep
Id: first-step
Title: "First step"
Description: "What to do to get this help: whom to call, what to have at hand. English in the extension translation."
Context: HealthcareService
* value[x] only string
