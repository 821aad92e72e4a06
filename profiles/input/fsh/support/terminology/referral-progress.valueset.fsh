ValueSet: ReferralProgressCodes
Id: referral-progress
Title: "How far a referral is"
Description: "Where a referral stands between being sent and having an outcome."
* insert OwnValueSet
* include codes from system ReferralProgress
