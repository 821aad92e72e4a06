ValueSet: HelpKindCodes
Id: help-kind
Title: "Kind of help"
Description: "Help that a naaste may want, as naasten named it."
* insert OwnValueSet
* include codes from system HelpKinds
