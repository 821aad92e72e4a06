Profile: NaastCareTeam
Parent: CareTeam
Id: naast-care-team
Title: "Care team"
Description: "The circle around one patient: all naasten, the professionals, and one regisseur who answers for the support of the naasten. Who hands over gets an end, and stays in the list."
* obeys naast-ct-1 and naast-ct-3
* subject 1..1
* subject only Reference(Patient)
* participant obeys naast-ct-2
* participant ^slicing.discriminator.type = #pattern
* participant ^slicing.discriminator.path = "role"
* participant ^slicing.rules = #open
* participant contains regisseur 0..*
* participant[regisseur].role = CircleRoles#regisseur
* participant[regisseur].extension contains Consulted named consulted 0..*
* participant[regisseur].member only Reference(Practitioner or PractitionerRole)
