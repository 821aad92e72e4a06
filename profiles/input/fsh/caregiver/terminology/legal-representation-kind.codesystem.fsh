CodeSystem: LegalRepresentationKinds
Id: legal-representation-kind
Title: "Kind of legal representation"
Description: "By what right a naaste represents the patient."
* insert OwnCodeSystem
* #guardian "Guardian of an adult (curator)" "Appointed by a court for care and for property."
* insert InDutch(guardian, [[Curator]])
* #mentor "Mentor" "Appointed by a court for care, nursing, treatment and guidance."
* insert InDutch(mentor, [[Mentor]])
* #administrator "Administrator of property (bewindvoerder)" "Appointed by a court for property; does not decide on care."
* insert InDutch(administrator, [[Bewindvoerder]])
* #written-authorisation "Authorised in writing" "Authorised by the patient in writing."
* insert InDutch(written-authorisation, [[Schriftelijk gemachtigde]])
* #family "Representative as partner or relative" "Partner, parent, child, brother, sister, grandparent or grandchild who represents a patient that is not able to decide."
* insert InDutch(family, [[Vertegenwoordiger als partner of familielid]])
* #parental-authority "Parental authority" "Parent with authority over a patient who is a minor."
* insert InDutch(parental-authority, [[Ouderlijk gezag]])
* #child-guardian "Guardian of a child (voogd)" "Guardian of a patient who is a minor."
* insert InDutch(child-guardian, [[Voogd]])
