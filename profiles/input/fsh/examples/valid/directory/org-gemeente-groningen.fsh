Instance: org-gemeente-groningen
InstanceOf: Organization
Usage: #example
Title: "Gemeente Groningen"
Description: "Offers a service of the directory."
* active = true
* name = "Gemeente Groningen"
