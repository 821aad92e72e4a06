Instance: b3-injecting
InstanceOf: ParticipationActivity
Usage: #definition
Title: "Inject, at the example ward"
Description: "A line of the catalogue of the example ward B3: never."
* insert CatalogueLine(injecting, [[Een injectie geven]], [[Inject]], never)
* purpose = "Op deze afdeling geven verpleegkundigen de injecties."
* insert English(purpose, [[At this ward nurses give the injections.]])
