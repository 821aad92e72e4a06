CodeSystem: QuestionAreas
Id: question-area
Title: "Question area"
Description: "What a question of a naaste is about: the eight areas in which support for caregivers is offered."
* insert OwnCodeSystem
* #information "Information and advice" "What there is, what the rules are, what to expect."
* insert InDutch(information, [[Informatie en advies]])
* #guidance "Personal guidance" "Somebody who thinks along and walks along."
* insert InDutch(guidance, [[Persoonlijke begeleiding]])
* #education "Education" "Learning how to care, and how to keep it up."
* insert InDutch(education, [[Educatie]])
* #emotional "Emotional support" "A listening ear, consolation, fellow sufferers, grief."
* insert InDutch(emotional, [[Emotionele steun]])
* #practical "Practical help" "Hands at home, transport, arranging."
* insert InDutch(practical, [[Praktische hulp]])
* #respite "Respite" "Somebody takes over for a while."
* insert InDutch(respite, [[Respijtzorg]])
* #financial "Financial help" "Allowances, leave, compensation."
* insert InDutch(financial, [[Financiële tegemoetkoming]])
* #material "Material help" "Aids and adaptations."
* insert InDutch(material, [[Materiële hulp]])
