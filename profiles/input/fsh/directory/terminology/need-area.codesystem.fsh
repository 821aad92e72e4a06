CodeSystem: NeedAreas
Id: need-area
Title: "Need area"
Description: "The four needs of caregivers that Visser found."
* insert OwnCodeSystem
* #information "Information" "To know what is going on and what can be done."
* insert InDutch(information, [[Informatie]])
* #practical-support "Practical support" "Help with what has to be done."
* insert InDutch(practical-support, [[Praktische steun]])
* #emotional-support "Emotional support" "To be heard and comforted."
* insert InDutch(emotional-support, [[Emotionele steun]])
* #recognition "Recognition" "That caring is seen, and that it is heavy."
* insert InDutch(recognition, [[Erkenning]])
