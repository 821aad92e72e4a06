CodeSystem: ReferralProgress
Id: referral-progress
Title: "How far a referral is"
Description: "Where a referral stands between being sent and having an outcome: Task.businessStatus."
* insert OwnCodeSystem
* #sent "Sent" "The service has been asked."
* insert InDutch(sent, [[Verstuurd]])
* #contact-made "Contact made" "The service and the naaste have spoken."
* insert InDutch(contact-made, [[Contact gelegd]])
* #waiting "On a waiting list" "The service will help, not yet."
* insert InDutch(waiting, [[Op een wachtlijst]])
* #started "Help has begun" "The service helps."
* insert InDutch(started, [[De hulp is begonnen]])
