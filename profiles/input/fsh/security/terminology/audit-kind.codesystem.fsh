CodeSystem: AuditKinds
Id: audit-kind
Title: "Kind of event in the audit trail"
Description: "What the audit trail holds besides FHIR interactions."
* insert OwnCodeSystem
* #login "Login"
* insert InDutch(login, [[Inloggen]])
* #logout "Logout"
* insert InDutch(logout, [[Uitloggen]])
* #locked "Account locked" "An account is locked for a while after failed logins."
* insert InDutch(locked, [[Account geblokkeerd]])
* #authorization "Authorization of an app"
* insert InDutch(authorization, [[Toestemming aan een app]])
* #token-issued "Token issued"
* insert InDutch(token-issued, [[Token uitgegeven]])
* #token-refreshed "Token refreshed"
* insert InDutch(token-refreshed, [[Token vernieuwd]])
* #token-revoked "Token revoked"
* insert InDutch(token-revoked, [[Token ingetrokken]])
* #token-introspected "Token looked up"
* insert InDutch(token-introspected, [[Token nagevraagd]])
* #launch-created "Launch announced"
* insert InDutch(launch-created, [[Launch aangemeld]])
* #invitation-issued "Invitation issued"
* insert InDutch(invitation-issued, [[Uitnodiging gegeven]])
* #invitation-accepted "Invitation accepted"
* insert InDutch(invitation-accepted, [[Uitnodiging aangenomen]])
* #account-changed "Account changed"
* insert InDutch(account-changed, [[Account gewijzigd]])
* #client-changed "App or system changed"
* insert InDutch(client-changed, [[App of systeem gewijzigd]])
* #key-rotated "Key rotated"
* insert InDutch(key-rotated, [[Sleutel vervangen]])
* #configuration-changed "Configuration changed"
* insert InDutch(configuration-changed, [[Instelling gewijzigd]])
