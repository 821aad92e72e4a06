Instance: invalid-naast-pat-8
InstanceOf: Patient
Usage: #example
Title: "A house number with an unknown indication"
Description: "The indication is by or to."
* insert MinimalPatient
* address[0].city = "Assen"
* address[0].line[0] = "achter Kerkstraat 8"
* address[0].line[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-additionalLocator"
* address[0].line[0].extension[0].valueString = "achter"
