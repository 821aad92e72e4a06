Instance: bakker-patient
InstanceOf: NaastPatient
Usage: #example
Title: "Anna Bakker, a patient who died"
Description: "Died in March 2026; her naasten are bereaved now."
* identifier[0].system = $bsn
* identifier[0].value = "999991103"
* insert OfficialName(Anna Bakker, Anna, A., Bakker)
* gender = #female
* birthDate = "1941-08-17"
* deceasedDateTime = "2026-03-21T04:30:00+01:00"
