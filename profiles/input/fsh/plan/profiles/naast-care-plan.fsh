Profile: NaastCarePlan
Parent: CarePlan
Id: naast-care-plan
Title: "Plan for a naaste"
Description: "What a naaste and the professionals have agreed on: support for the naaste, or a part in the care. FHIR R4 does not let a RelatedPerson be the subject: the subject is the patient, the extension caregiver says whose plan it is. Every CarePlan on this server conforms to it."
* obeys naast-cp-1 and naast-cp-2
* extension contains
    Caregiver named caregiver 1..1 and
    PlanStage named stage 0..1 and
    PlanAgreement named agreement 0..*
* category 1..*
* category from CarePlanCategoryCodes (extensible)
* subject only Reference(Patient)
* activity.detail.extension contains
    Instruction named instruction 0..* and
    OutsideCatalogue named outsideCatalogue 0..1
