Instance: org-de-luisterlijn
InstanceOf: Organization
Usage: #example
Title: "De Luisterlijn"
Description: "Offers a service of the directory."
* active = true
* name = "De Luisterlijn"
