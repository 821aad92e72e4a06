Instance: com-consideration
InstanceOf: ActivityDefinition
Usage: #definition
Title: "The naaste considers what is needed"
Description: "The naaste considers, alone or with others, what would help."
* insert TaskOfNaaste(ComConsideration, [[Zelf nadenken over wat nodig is]], [[The naaste considers what is needed]], com-consideration, routine, 7)
* description = "Denk rustig na over wat u nodig heeft, voor de zorg en voor uzelf. Er is geen goed of fout antwoord."
