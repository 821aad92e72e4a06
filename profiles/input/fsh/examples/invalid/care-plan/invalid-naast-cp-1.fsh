Instance: invalid-naast-cp-1
InstanceOf: CarePlan
Usage: #example
Title: "Who does it?"
Description: "What is agreed in a participation agreement is done by its naaste."
* insert MinimalParticipation
* activity.detail.performer = Reference(jansen-daughter)
