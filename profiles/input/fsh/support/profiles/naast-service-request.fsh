Profile: NaastServiceRequest
Parent: ServiceRequest
Id: naast-service-request
Title: "Referral to help nearby"
Description: "A naaste is referred to a service of the directory, or to somebody who helps. Its Task, which the server makes, follows it from sent to outcome. Every ServiceRequest on this server conforms to it."
* extension contains Caregiver named caregiver 1..1
* code 1..1
* code from HelpKindCodes (extensible)
* subject only Reference(Patient)
* performer 1..*
* performer only Reference(HealthcareService or Organization or Practitioner or PractitionerRole or CareTeam)
