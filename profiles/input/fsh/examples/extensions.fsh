// Extensions of a naaste that the examples fill often.
RuleSet: RoleAccepted(index, role, date)
* extension[roleState][{index}].extension[role].valueCodeableConcept = CircleRoles#{role}
* extension[roleState][{index}].extension[state].valueCodeableConcept = RoleStates#accepted
* extension[roleState][{index}].extension[date].valueDate = "{date}"

RuleSet: SofaRoleSince(index, role, start)
* extension[sofaRole][{index}].extension[role].valueCodeableConcept = SofaRoles#{role}
* extension[sofaRole][{index}].extension[period].valuePeriod.start = "{start}"

RuleSet: Care(index, kind, hours, since)
* extension[careProvided][{index}].extension[kind].valueCodeableConcept = CareKinds#{kind}
* extension[careProvided][{index}].extension[hoursPerWeek].valueDecimal = {hours}
* extension[careProvided][{index}].extension[since].valueDate = "{since}"

RuleSet: Capacity(index, kind, willing, able)
* extension[capacity][{index}].extension[kind].valueCodeableConcept = CareKinds#{kind}
* extension[capacity][{index}].extension[willing].valueCodeableConcept = CapacityAnswers#{willing}
* extension[capacity][{index}].extension[able].valueCodeableConcept = CapacityAnswers#{able}
