Instance: invalid-naast-pat-1
InstanceOf: Patient
Usage: #example
Title: "A BSN that fails the eleven test"
Description: "The last digit is wrong."
* insert MinimalPatient
* identifier[0].system = $bsn
* identifier[0].value = "999990018"
