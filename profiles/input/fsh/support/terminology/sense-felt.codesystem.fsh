CodeSystem: SensesFelt
Id: sense-felt
Title: "Whether a sense is felt"
Description: "Whether a naaste feels one of the six senses. Words for a conversation: they have no order and no number."
* insert OwnCodeSystem
* #felt "Felt" "The naaste feels it."
* insert InDutch(felt, [[Wordt gevoeld]])
* #partly "Partly felt" "The naaste feels it now and then, or with some people."
* insert InDutch(partly, [[Wordt deels gevoeld]])
* #missing "Missing" "The naaste misses it."
* insert InDutch(missing, [[Wordt gemist]])
