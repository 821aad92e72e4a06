ValueSet: ServiceCharacteristicCodes
Id: service-characteristic
Title: "Characteristic of a service"
Description: "Which needs a service answers, and in which layer of grief support it is."
* insert OwnValueSet
* include codes from system NeedAreas
* include codes from system GriefSupportLayers
