CodeSystem: CommunicationCategories
Id: communication-category
Title: "Kind of message"
Description: "What a message around a patient is."
* insert OwnCodeSystem
* #meaningful-moment "Meaningful moment" "Something good or dear that happened: a walk in the garden, a joke, a song. Not a measurement, and not about the treatment."
* insert InDutch(meaningful-moment, [[Betekenisvol moment]])
