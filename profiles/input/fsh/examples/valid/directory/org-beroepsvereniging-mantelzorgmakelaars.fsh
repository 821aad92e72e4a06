Instance: org-beroepsvereniging-mantelzorgmakelaars
InstanceOf: Organization
Usage: #example
Title: "Beroepsvereniging Mantelzorgmakelaars"
Description: "Offers a service of the directory."
* active = true
* name = "Beroepsvereniging Mantelzorgmakelaars"
