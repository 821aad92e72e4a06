ValueSet: GriefSupportLayerCodes
Id: grief-support-layer
Title: "Layer of grief support"
Description: "Layers of support around a loss: all of the bereaved need the first, few the last."
* insert OwnValueSet
* include codes from system GriefSupportLayers
