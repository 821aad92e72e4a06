Instance: children-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Attention for the children"
Description: "Children are involved: see what they and their parents need."
* insert TaskDefinition(ChildrenFollowUp, [[Aandacht voor de kinderen]], [[Attention for the children]], children-follow-up, routine, 14)
* description = "Er zijn kinderen betrokken bij de situatie. Bespreek wat zij en hun ouders nodig hebben."
