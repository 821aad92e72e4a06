ValueSet: SupportNeedCodes
Id: support-need
Title: "What a naaste needs"
Description: "A topic of support, one of the four need areas, or a kind of help."
* insert OwnValueSet
* include codes from system SupportTopics
* include codes from system NeedAreas
* include codes from system HelpKinds
