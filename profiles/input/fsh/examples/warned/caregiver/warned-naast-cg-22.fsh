Instance: warned-naast-cg-22
InstanceOf: RelatedPerson
Usage: #example
Title: "A naaste without a role of COD472"
Description: "The relation is told; the role that some Dutch systems show is not."
* meta.profile = Canonical(NaastCaregiver)
* patient = Reference(jansen-patient)
* relationship[0] = $role-code#DAUC "daughter"
