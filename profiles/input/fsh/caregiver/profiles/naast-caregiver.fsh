Profile: NaastCaregiver
Parent: RelatedPerson
Id: naast-caregiver
Title: "Caregiver (naaste)"
Description: "Someone from the patient's own circle who cares for the patient or about the patient. A patient has as many of them as there are. Every instance also conforms to nl-core-ContactPerson."
* obeys naast-cg-1 and naast-cg-4 and naast-cg-17 and naast-cg-18 and naast-cg-22 and naast-cg-24
* extension contains
    CaregiverRank named rank 0..1 and
    RoleState named roleState 0..* and
    SofaRole named sofaRole 0..* and
    CareProvided named careProvided 0..* and
    CaregiverCapacity named capacity 0..* and
    LegalRepresentation named legalRepresentation 0..* and
    ContactPreference named contactPreference 0..1 and
    CaregiverDeceased named deceased 0..1 and
    RelationEndReason named endReason 0..1 and
    YoungCaregiver named youngCaregiver 0..1 and
    EmploymentStatus named employmentStatus 0..1 and
    ContactWith named contactWith 0..*
* extension[rank] obeys naast-cg-16
* extension[endReason] obeys naast-cg-12 and naast-cg-13 and naast-cg-15
* extension[deceased] obeys naast-cg-14
* identifier obeys naast-cg-23
* relationship 1..*
* relationship obeys naast-cg-2 and naast-cg-3 and naast-cg-21
* name obeys naast-cg-5 and naast-cg-6 and naast-cg-7 and naast-cg-8 and naast-cg-20
* telecom obeys naast-cg-19
* address obeys naast-cg-9 and naast-cg-10 and naast-cg-11
