Extension: CaregiverRank
Id: caregiver-rank
Title: "Rank of the naaste"
Description: "In which order the naasten are called: 1 is the first. Two naasten may share a rank."
Context: RelatedPerson
* value[x] only positiveInt
