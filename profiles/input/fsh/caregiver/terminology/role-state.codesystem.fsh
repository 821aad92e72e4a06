CodeSystem: RoleStates
Id: role-state
Title: "State of a role"
Description: "Whether a naaste was asked for a role and what the answer was."
* insert OwnCodeSystem
* #asked "Asked" "The naaste was asked and has not answered."
* insert InDutch(asked, [[Gevraagd]])
* #accepted "Accepted" "The naaste has said yes."
* insert InDutch(accepted, [[Aanvaard]])
* #declined "Declined" "The naaste has said no."
* insert InDutch(declined, [[Geweigerd]])
