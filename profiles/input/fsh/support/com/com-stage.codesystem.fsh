CodeSystem: ComStages
Id: com-stage
Title: "Stages of the conversation about support"
Description: "The five stages of COM (the Dutch CSNAT intervention), in our own words."
* insert OwnCodeSystem
* #introduction "Introduction" "What the conversation is for; the naaste decides whether and when."
* insert InDutch(introduction, [[Kennismaking en uitleg]])
* #consideration "The naaste considers" "The naaste considers what would help."
* insert InDutch(consideration, [[Zelf nadenken]])
* #conversation "The conversation" "What matters most, and why."
* insert InDutch(conversation, [[Het gesprek]])
* #action-plan "The shared action plan" "What is done, by whom, and when they look at it again."
* insert InDutch(action-plan, [[Samen afspreken]])
* #review "The shared review" "What helped, what did not, what is needed now."
* insert InDutch(review, [[Samen terugkijken]])
