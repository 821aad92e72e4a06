ValueSet: CommunicationCategoryCodes
Id: communication-category
Title: "Kind of message"
Description: "What a message around a patient is."
* insert OwnValueSet
* include codes from system CommunicationCategories
