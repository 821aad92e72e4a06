CodeSystem: StrainBands
Id: strain-band
Title: "Band of the Caregiver Strain Index"
Description: "What the source says about a score: seven to ten times yes is overburdened, eleven to thirteen times very heavily burdened. Which scores belong to a band stands in the questionnaire."
* insert OwnCodeSystem
* #below-threshold "Below the threshold" "Not overburdened by this instrument, which does not say that all is well."
* insert InDutch(below-threshold, [[Onder de drempel]])
* #overburdened "Overburdened" "Overburdened: talk, and offer help."
* insert InDutch(overburdened, [[Overbelast]])
* #very-heavily-burdened "Very heavily burdened" "Extra help is necessary."
* insert InDutch(very-heavily-burdened, [[Zeer zwaar belast]])
