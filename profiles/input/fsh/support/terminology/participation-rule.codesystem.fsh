CodeSystem: ParticipationRules
Id: participation-rule
Title: "What a naaste may do"
Description: "What a ward leaves to a naaste who wants to. A naaste may help, and never has to."
* insert OwnCodeSystem
* #may "May do it" "The naaste may do it without instruction."
* insert InDutch(may, [[Mag]])
* #after-instruction "May do it after instruction" "The naaste may do it once a professional has shown how."
* insert InDutch(after-instruction, [[Mag na instructie]])
* #never "Never" "The ward does not leave this to a naaste."
* insert InDutch(never, [[Nooit]])
