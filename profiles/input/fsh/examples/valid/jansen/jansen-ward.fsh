Instance: jansen-ward
InstanceOf: Location
Usage: #example
Title: "The ward"
Description: "The oncology ward of the hospital."
* status = #active
* identifier[0].system = "https://hospital.example/wards"
* identifier[0].value = "B3"
* name = "Oncologie, afdeling B3"
* managingOrganization = Reference(naast-hospital)
