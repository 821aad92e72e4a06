CodeSystem: SupportTopics
Id: support-topic
Title: "Topic of support"
Description: "What a naaste may need support with, in our own words, in two groups. It is no part of the licensed instrument: a support plan names its needs with it."
* insert OwnCodeSystem
* ^property.code = #group
* ^property.type = #code
* ^property.description = "enabling: to be able to care for the other; for-caregiver: for the naaste."
* #illness "Understanding the illness"
* insert InDutch(illness, [[Begrijpen van de ziekte]])
* #illness ^property.code = #group
* #illness ^property.valueCode = #enabling
* #symptoms "Dealing with symptoms and medicines"
* insert InDutch(symptoms, [[Omgaan met klachten en medicijnen]])
* #symptoms ^property.code = #group
* #symptoms ^property.valueCode = #enabling
* #personal-care "Helping with personal care"
* insert InDutch(personal-care, [[Helpen bij de lichamelijke verzorging]])
* #personal-care ^property.code = #group
* #personal-care ^property.valueCode = #enabling
* #whom-to-call "Whom to call"
* insert InDutch(whom-to-call, [[Wie te bellen]])
* #whom-to-call ^property.code = #group
* #whom-to-call ^property.valueCode = #enabling
* #equipment "Equipment"
* insert InDutch(equipment, [[Hulpmiddelen]])
* #equipment ^property.code = #group
* #equipment ^property.valueCode = #enabling
* #talking "Talking with the patient about the illness"
* insert InDutch(talking, [[Met de patiënt over de ziekte praten]])
* #talking ^property.code = #group
* #talking ^property.valueCode = #enabling
* #what-to-expect "What to expect"
* insert InDutch(what-to-expect, [[Wat te verwachten]])
* #what-to-expect ^property.code = #group
* #what-to-expect ^property.valueCode = #enabling
* #own-time "Time for oneself"
* insert InDutch(own-time, [[Tijd voor zichzelf]])
* #own-time ^property.code = #group
* #own-time ^property.valueCode = #for-caregiver
* #money-work "Money, law and work"
* insert InDutch(money-work, [[Geld, recht en werk]])
* #money-work ^property.code = #group
* #money-work ^property.valueCode = #for-caregiver
* #feelings "Feelings and worries"
* insert InDutch(feelings, [[Gevoelens en zorgen]])
* #feelings ^property.code = #group
* #feelings ^property.valueCode = #for-caregiver
* #own-health "Own health"
* insert InDutch(own-health, [[Eigen gezondheid]])
* #own-health ^property.code = #group
* #own-health ^property.valueCode = #for-caregiver
* #meaning "Beliefs and meaning"
* insert InDutch(meaning, [[Geloof en zingeving]])
* #meaning ^property.code = #group
* #meaning ^property.valueCode = #for-caregiver
* #practical-help "Practical help at home"
* insert InDutch(practical-help, [[Praktische hulp thuis]])
* #practical-help ^property.code = #group
* #practical-help ^property.valueCode = #for-caregiver
* #night-break "A break at night"
* insert InDutch(night-break, [[Een nacht rust]])
* #night-break ^property.code = #group
* #night-break ^property.valueCode = #for-caregiver
* #relationship "The relationship with the patient"
* insert InDutch(relationship, [[De relatie met de patiënt]])
* #relationship ^property.code = #group
* #relationship ^property.valueCode = #for-caregiver
