Instance: healthcare-service-match
InstanceOf: OperationDefinition
Usage: #definition
Title: "Which services fit"
* insert OwnOperationDefinition(HealthcareServiceMatch, [[Which services fit]], match, HealthcareService, false)
* type = true
* instance = false
* description = "The services of the directory that fit what a naaste needs, best first. Each entry has a score between 0 and 1 and, in the extension match-reason, the reasons for its place. POST keeps what is asked out of addresses and logs."
* insert In(municipality, 1, 1, string, [[Where the help is wanted: the name of the municipality, or its four digits.]])
* insert In(help-kind, 0, *, code, [[A kind of help, from the code system help-kind.]])
* insert In(question-area, 0, *, code, [[A question area, from the code system question-area.]])
* insert In(need-area, 0, *, code, [[A need, from the code system need-area.]])
* insert In(grief-layer, 0, *, code, [[A layer of grief support, from the code system grief-support-layer.]])
* insert In(life-expectancy, 0, 1, integer, [[Of the patient, in months. Services that are mainly for a shorter one come last.]])
* insert In(age, 0, 1, integer, [[Of who gets the help, in years.]])
* insert In(language, 0, *, code, [[A language that the service should speak, such as ar.]])
* insert In(count, 0, 1, integer, [[How many services at most: 0 to 100, 10 when it is not given.]])
* insert Out(Bundle, [[A searchset; total is how many services fit.]])
