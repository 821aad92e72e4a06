Instance: linda-jansen
InstanceOf: Person
Usage: #example
Title: "Linda Jansen, a naaste of two patients"
Description: "One login for who is a naaste of several patients: the Person only links; what she does, she does as one of the two."
* active = true
* name.text = "Linda Jansen"
* link[0].target = Reference(jansen-daughter)
* link[1].target = Reference(smit-aunt)
