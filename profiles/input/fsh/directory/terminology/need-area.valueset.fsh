ValueSet: NeedAreaCodes
Id: need-area
Title: "Need area"
Description: "The four needs of caregivers that Visser found."
* insert OwnValueSet
* include codes from system NeedAreas
