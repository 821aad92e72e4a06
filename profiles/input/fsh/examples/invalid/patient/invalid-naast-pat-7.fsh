Instance: invalid-naast-pat-7
InstanceOf: Patient
Usage: #example
Title: "A house number given twice"
Description: "A part of the address may be there once."
* insert MinimalPatient
* address[0].city = "Assen"
* address[0].line[0] = "Kerkstraat 8"
* address[0].line[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber"
* address[0].line[0].extension[0].valueString = "8"
* address[0].line[0].extension[1].url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber"
* address[0].line[0].extension[1].valueString = "8"
