Instance: invalid-naast-care-team-subject-min
InstanceOf: CareTeam
Usage: #example
Title: "A care team without a patient"
Description: "The team is around one patient."
* insert CareTeamWithoutSubject

