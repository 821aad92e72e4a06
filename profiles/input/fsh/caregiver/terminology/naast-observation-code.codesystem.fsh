CodeSystem: NaastObservationCodes
Id: naast-observation-code
Title: "Observations on a naaste"
Description: "What an observation on a naaste is about."
* insert OwnCodeSystem
* #engagement-step "Step on the ladder of engagement" "The step that this naaste and the professionals have reached."
* insert InDutch(engagement-step, [[Trede op de participatieladder]])
* #health-literacy "Health literacy" "How well this naaste finds, understands and uses information about health."
* insert InDutch(health-literacy, [[Gezondheidsvaardigheden]])
