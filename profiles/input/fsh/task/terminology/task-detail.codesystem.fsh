CodeSystem: TaskDetails
Id: task-detail
Title: "What goes into a task and comes out of it"
Description: "The kinds of Task.input and Task.output, and the reasons that the server gives for closing a task."
* insert OwnCodeSystem
* #signal "Signal" "The answers because of which the task is there."
* insert InDutch(signal, [[Signaal]])
* #done "What was done" "What came of the task, in a few words or as a reference."
* insert InDutch(done, [[Wat er is gedaan]])
* #answers-withdrawn "The answers were withdrawn" "The answers because of which the task was there turned out to be wrong, or no longer give the signal."
* insert InDutch(answers-withdrawn, [[De antwoorden zijn ingetrokken]])
* #care-kind "Kind of care" "Which kind of care a help request is: it is offered to who wants to and can give that."
* insert InDutch(care-kind, [[Soort zorg]])
* #review-outcome "What the review came to" "What was decided when a plan was looked at: a code of review-outcome."
* insert InDutch(review-outcome, [[Uitkomst van het terugkijken]])
* #review-date "When to look again" "The last day of the next review, as agreed with the naaste: a date or a moment."
* insert InDutch(review-date, [[Wanneer weer terugkijken]])
* #referral-outcome "What the referral came to" "What came of a referral: a code of referral-outcome."
* insert InDutch(referral-outcome, [[Uitkomst van de verwijzing]])
* #need "Need" "The need because of which something is done: an Observation."
* insert InDutch(need, [[Behoefte]])
* #plan-ended "The plan has ended" "The plan or referral of which the task is a part was ended before the task was done."
* insert InDutch(plan-ended, [[Het plan is beëindigd]])
