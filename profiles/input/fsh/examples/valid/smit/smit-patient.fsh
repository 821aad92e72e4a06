Instance: smit-patient
InstanceOf: NaastPatient
Usage: #example
Title: "Lotte Smit, a patient of nine"
Description: "A child; others decide for her."
* identifier[0].system = $bsn
* identifier[0].value = "999992107"
* insert OfficialName(Lotte Smit, Lotte, L., Smit)
* gender = #female
* birthDate = "2017-04-06"
