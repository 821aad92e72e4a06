ValueSet: ReferralOutcomeCodes
Id: referral-outcome
Title: "What a referral came to"
Description: "What came of a referral to a service."
* insert OwnValueSet
* include codes from system ReferralOutcomes
