ValueSet: SenseFeltCodes
Id: sense-felt
Title: "Whether a sense is felt"
Description: "Whether a naaste feels one of the six senses."
* insert OwnValueSet
* include codes from system SensesFelt
