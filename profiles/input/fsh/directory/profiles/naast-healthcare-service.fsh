Profile: NaastHealthcareService
Parent: HealthcareService
Id: naast-healthcare-service
Title: "Service for naasten"
Description: "Help that exists for naasten: what it is for, where, for whom, and how to begin. name and comment are in Dutch, with the English text in the extension translation; comment says what to expect."
* obeys naast-hs-1 and naast-hs-3
* extension contains
    FirstStep named firstStep 0..1 and
    ServiceCost named cost 0..1 and
    WaitingTime named waitingTime 0..1 and
    SelfReferral named selfReferral 0..1
* name 1..1
* category from QuestionAreaCodes (preferred)
* type from HelpKindCodes (extensible)
* characteristic from ServiceCharacteristicCodes (extensible)
* coverageArea 1..*
* eligibility.extension contains EligibilityLimits named limits 0..1
