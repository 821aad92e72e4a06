Extension: YoungCaregiver
Id: young-caregiver
Title: "Young caregiver"
Description: "The naaste is a child or a young person who grows up with this illness near: needs attention of its own."
Context: RelatedPerson
* value[x] only boolean
