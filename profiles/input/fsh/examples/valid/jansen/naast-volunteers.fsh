Instance: naast-volunteers
InstanceOf: Organization
Usage: #example
Title: "An organisation of volunteers"
Description: "Helps at home; its volunteers are in the circle, but are no naasten."
* active = true
* type = $organization-type#other
* name = "Vrijwilligers aan Huis"
