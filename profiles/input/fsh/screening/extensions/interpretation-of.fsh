Extension: InterpretationOf
Id: interpretation-of
Title: "Interprets another item"
Description: "The answer to this item says what the answer to another one means, such as the band of a score: it becomes the interpretation of that item's Observation. The value is the linkId of the other item."
Context: Questionnaire.item
* value[x] only string
