Instance: org-per-saldo
InstanceOf: Organization
Usage: #example
Title: "Per Saldo"
Description: "Offers a service of the directory."
* active = true
* name = "Per Saldo"
