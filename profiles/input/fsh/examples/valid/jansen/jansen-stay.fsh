Instance: jansen-stay
InstanceOf: Encounter
Usage: #example
Title: "The stay in the hospital"
Description: "Willem Jansen lies at the oncology ward."
* status = #in-progress
* class = http://terminology.hl7.org/CodeSystem/v3-ActCode#IMP "inpatient encounter"
* subject = Reference(jansen-patient)
* period.start = "2026-11-20T10:00:00+01:00"
* location.location = Reference(jansen-ward)
* location.status = #active
* serviceProvider = Reference(naast-hospital)
