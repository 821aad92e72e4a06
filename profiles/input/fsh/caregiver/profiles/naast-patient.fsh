Profile: NaastPatient
Parent: Patient
Id: naast-patient
Title: "Patient"
Description: "The patient whom the naasten are around. Identifiers, names and addresses follow nl-core-Patient; none of them has to be there."
* obeys naast-pat-2
* identifier obeys naast-pat-1
* name obeys naast-pat-3 and naast-pat-4 and naast-pat-5 and naast-pat-6
* address obeys naast-pat-7 and naast-pat-8 and naast-pat-9
