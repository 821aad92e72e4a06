Instance: naast-hospital
InstanceOf: Organization
Usage: #example
Title: "The hospital"
Description: "Where Willem Jansen is treated."
* active = true
* type = $organization-type#prov
* name = "Ziekenhuis Noorderlicht"
