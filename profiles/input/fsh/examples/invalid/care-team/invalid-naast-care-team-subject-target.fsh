Instance: invalid-naast-care-team-subject-target
InstanceOf: CareTeam
Usage: #example
Title: "A care team around a group"
Description: "The subject is a Patient."
* insert CareTeamWithoutSubject
* subject.reference = "Group/some-group"
