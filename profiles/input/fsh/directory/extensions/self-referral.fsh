Extension: SelfReferral
Id: self-referral
Title: "Without a referral"
Description: "Whether a naaste can go there without being referred."
Context: HealthcareService
* value[x] only boolean
