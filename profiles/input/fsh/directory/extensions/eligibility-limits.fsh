Extension: EligibilityLimits
Id: eligibility-limits
Title: "For whom a service is, in figures"
Description: "The limits of a service that can be compared: life expectancy of the patient in months, age of who gets the help in years. Unless strict is true a limit says for whom the service mainly is, and others may ask as well."
Context: HealthcareService.eligibility
* obeys naast-hs-2
* extension contains
    lifeExpectancy 0..1 and
    minAge 0..1 and
    maxAge 0..1 and
    strict 0..1
* extension[lifeExpectancy].value[x] only positiveInt
* extension[minAge].value[x] only unsignedInt
* extension[maxAge].value[x] only unsignedInt
* extension[strict].value[x] only boolean
