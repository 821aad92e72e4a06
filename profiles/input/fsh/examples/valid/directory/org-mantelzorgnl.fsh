Instance: org-mantelzorgnl
InstanceOf: Organization
Usage: #example
Title: "MantelzorgNL"
Description: "Offers a service of the directory."
* active = true
* name = "MantelzorgNL"
