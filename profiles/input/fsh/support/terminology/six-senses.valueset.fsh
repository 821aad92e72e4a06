ValueSet: SixSensesCodes
Id: six-senses
Title: "Six senses"
Description: "What patient, naaste and professional each need to feel in a caring relationship."
* insert OwnValueSet
* include codes from system SixSenses
