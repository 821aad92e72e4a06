Instance: invalid-naast-cg-23
InstanceOf: RelatedPerson
Usage: #example
Title: "A BSN of a naaste that fails the eleven test"
Description: "The last digit is wrong."
* insert MinimalCaregiver
* identifier[0].system = $bsn
* identifier[0].value = "999990018"
