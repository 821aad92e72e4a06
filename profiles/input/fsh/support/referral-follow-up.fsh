Instance: referral-follow-up
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Follow a referral"
Description: "Sees to it that the naaste gets the help that was asked, and says what came of it."
* insert TaskDefinition(ReferralFollowUp, [[Een verwijzing volgen]], [[Follow a referral]], referral, routine, 14)
* description = "Volg of de hulp er komt: is er contact (businessStatus)? Rond af met wat het de naaste bracht (referral-outcome)."
