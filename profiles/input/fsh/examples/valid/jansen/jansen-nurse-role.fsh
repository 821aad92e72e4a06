Instance: jansen-nurse-role
InstanceOf: PractitionerRole
Usage: #example
Title: "Where the nurse works"
Description: "Sanne Visser works at the oncology ward. Who works where a patient lies may see the patient, as long as the stay lasts."
* active = true
* practitioner = Reference(jansen-nurse)
* organization = Reference(naast-hospital)
* location = Reference(jansen-ward)
