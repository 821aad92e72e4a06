Instance: org-vptz-nederland
InstanceOf: Organization
Usage: #example
Title: "VPTZ Nederland"
Description: "Offers a service of the directory."
* active = true
* name = "VPTZ Nederland"
