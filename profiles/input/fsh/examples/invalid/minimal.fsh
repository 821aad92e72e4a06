// The least that conforms: each invalid example breaks one rule and keeps all others.
RuleSet: MinimalCaregiver
* meta.profile = Canonical(NaastCaregiver)
* patient = Reference(jansen-patient)
* relationship[0] = $cod472#23 "Contactpersoon"

RuleSet: MinimalPatient
* meta.profile = Canonical(NaastPatient)

RuleSet: MinimalCareTeam
* meta.profile = Canonical(NaastCareTeam)
* subject = Reference(jansen-patient)
* participant[0].role = CircleRoles#regisseur
* participant[0].member = Reference(jansen-regisseur)

RuleSet: MinimalObservation
* meta.profile = Canonical(NaastObservation)
* status = #final
* code.text = "Sleeps badly"
* subject = Reference(jansen-patient)
* focus[0] = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"

RuleSet: MinimalEngagementStep
* insert MinimalObservation
* meta.profile = Canonical(EngagementStepObservation)
* code = NaastObservationCodes#engagement-step

RuleSet: MinimalHealthLiteracy
* insert MinimalObservation
* meta.profile = Canonical(HealthLiteracyObservation)
* code = NaastObservationCodes#health-literacy

RuleSet: CaregiverWithoutRelationship
* meta.profile = Canonical(NaastCaregiver)
* patient = Reference(jansen-patient)

RuleSet: CareTeamWithoutSubject
* meta.profile = Canonical(NaastCareTeam)
* participant[0].role = CircleRoles#regisseur
* participant[0].member = Reference(jansen-regisseur)

RuleSet: ObservationCore
* meta.profile = Canonical(NaastObservation)
* status = #final
* code.text = "Sleeps badly"

RuleSet: MinimalAnswers
* meta.profile = Canonical(NaastQuestionnaireResponse)
* status = #in-progress
* questionnaire = Canonical(csi)
* subject = Reference(jansen-partner)
* authored = "2026-06-15"

RuleSet: TaskCore
* meta.profile = Canonical(NaastTask)
* status = #requested
* intent = #order

RuleSet: MinimalTask
* insert TaskCore
* code = TaskCodes#strain-follow-up
* for = Reference(jansen-partner)
* authoredOn = "2026-06-15"

RuleSet: MinimalResult
* insert MinimalObservation
* meta.profile = Canonical(ScreeningResult)
* code = NaastObservationCodes#csi-score

RuleSet: MinimalStrainRisk
* insert MinimalObservation
* meta.profile = Canonical(StrainRiskObservation)
* code = NaastObservationCodes#strain-risk

RuleSet: MinimalGoodSides
* insert MinimalObservation
* meta.profile = Canonical(GoodSidesObservation)
* code = NaastObservationCodes#good-sides

RuleSet: SixSensesCore
* insert MinimalObservation
* meta.profile = Canonical(SixSensesObservation)
* code = NaastObservationCodes#six-senses

RuleSet: Sense(index, sense)
* component[{index}].code = SixSenses#{sense}
* component[{index}].valueCodeableConcept = SensesFelt#felt

RuleSet: RelationTriangleCore
* insert MinimalObservation
* meta.profile = Canonical(RelationTriangleObservation)
* code = NaastObservationCodes#relation-triangle

RuleSet: Side(index, side)
* component[{index}].code = RelationSides#{side}
* component[{index}].valueCodeableConcept = RelationQualities#good

RuleSet: MinimalQuestionnaire
* status = #draft
* item[0].linkId = "1"
* item[0].type = #string
* item[0].text = "How are you?"

RuleSet: MinimalService
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* category[0] = QuestionAreas#emotional
* coverageArea[0] = Reference(area-nl)
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"

RuleSet: CarePlanCore
* meta.profile = Canonical(NaastCarePlan)
* status = #draft
* intent = #plan

RuleSet: OfPartner
* extension[0].url = Canonical(Caregiver)
* extension[0].valueReference = Reference(jansen-partner)

RuleSet: MinimalCarePlan
* insert CarePlanCore
* insert OfPartner
* category = CarePlanCategories#support
* subject = Reference(jansen-patient)

RuleSet: MinimalParticipation
* insert CarePlanCore
* insert OfPartner
* category = CarePlanCategories#participation
* subject = Reference(jansen-patient)
* activity.detail.status = #scheduled
* activity.detail.code = ParticipationActivities#eating
* activity.detail.performer = Reference(jansen-partner)

RuleSet: GoalCore
* meta.profile = Canonical(NaastGoal)
* lifecycleStatus = #active
* description.text = "To go outside together"

RuleSet: ServiceRequestCore
* meta.profile = Canonical(NaastServiceRequest)
* status = #active
* intent = #order

RuleSet: MinimalServiceRequest
* insert ServiceRequestCore
* insert OfPartner
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* authoredOn = "2026-06-15"
* performer = Reference(vptz)

RuleSet: MinimalSupportNeed
* insert MinimalObservation
* meta.profile = Canonical(SupportNeedObservation)
* code = NaastObservationCodes#support-need

RuleSet: ActivityCore
* meta.profile = Canonical(ParticipationActivity)
* url = "http://example.org/line"
* status = #draft

RuleSet: MinimalActivity
* insert ActivityCore
* title = "Walk together"
* kind = #Task
* code = ParticipationActivities#walking
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = ParticipationRules#may

RuleSet: FlagCore
* meta.profile = Canonical(NaastFlag)
* status = #active
* code = Findings#no-regisseur
