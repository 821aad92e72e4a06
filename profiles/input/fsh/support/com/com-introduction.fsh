Instance: com-introduction
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Introduce the conversation"
Description: "The professional explains what the conversation about support is for. The naaste decides whether and when."
* insert TaskDefinition(ComIntroduction, [[Kennismaking en uitleg]], [[Introduce the conversation]], com-introduction, routine, 7)
* description = "Leg uit wat het gesprek over ondersteuning is en waarom u het aanbiedt. De naaste beslist of en wanneer."
