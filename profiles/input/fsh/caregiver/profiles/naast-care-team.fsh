Profile: NaastCareTeam
Parent: CareTeam
Id: naast-care-team
Title: "Care team"
Description: "The circle around one patient: all naasten, the professionals, and one regisseur who answers for the support of the naasten."
* obeys naast-ct-1
* subject 1..1
* subject only Reference(Patient)
* participant obeys naast-ct-2
* participant ^slicing.discriminator.type = #pattern
* participant ^slicing.discriminator.path = "role"
* participant ^slicing.rules = #open
* participant contains regisseur 0..1
* participant[regisseur].role = CircleRoles#regisseur
* participant[regisseur].member only Reference(Practitioner or PractitionerRole)
