Instance: com-conversation
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Talk about what is needed"
Description: "Naaste and professional talk about what matters most, and record the needs in the naaste's own order."
* insert TaskDefinition(ComConversation, [[Gesprek over wat nodig is]], [[Talk about what is needed]], com-conversation, routine, 7)
* description = "Bespreek wat voor de naaste het belangrijkst is, en waarom. Leg vast wat nodig is, met de volgorde die de naaste eraan geeft."
