Instance: participation
InstanceOf: PlanDefinition
Usage: #definition
Title: "What follows from a participation agreement"
Description: "An agreement about what a naaste does in the care is looked at together: on the last day of its period, else after four weeks; and again, until it is closed."
* insert StepsDefinition(Participation, [[Een participatieafspraak]], [[A participation agreement]], 2026-11-27)
* description = "Een afspraak over wat een naaste doet in de zorg wordt samen bekeken: op de laatste dag van de periode, anders na vier weken; en opnieuw, tot hij wordt afgesloten. De vier weken zijn een standaardwaarde van ons."
* topic = CarePlanCategories#participation
* insert PlainStep(review, Samen terugkijken, Look at it together, plan-review)
* insert DueOnDay([[%plan.period.end]])
* insert PlainStep(review-again, Later weer terugkijken, Look again later, plan-review)
* insert After(review)
* insert When([[%task.output.where(type.coding.code = 'review-outcome').value.coding.where(code != 'closed').exists()]])
* insert DueOn(review-date)
