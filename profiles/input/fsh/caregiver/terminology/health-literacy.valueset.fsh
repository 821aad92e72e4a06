ValueSet: HealthLiteracyCodes
Id: health-literacy
Title: "Health literacy"
Description: "How well a naaste finds, understands and uses information about health."
* insert OwnValueSet
* include codes from system HealthLiteracyLevels
