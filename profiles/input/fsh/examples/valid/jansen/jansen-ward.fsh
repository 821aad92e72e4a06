Instance: jansen-ward
InstanceOf: Location
Usage: #example
Title: "The ward"
Description: "The oncology ward of the hospital."
* status = #active
* name = "Oncologie, afdeling B3"
* managingOrganization = Reference(naast-hospital)
