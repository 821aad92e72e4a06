CodeSystem: SofaRoles
Id: sofa-role
Title: "SOFA role"
Description: "What a naaste is to the professionals: Samenwerken, Ondersteunen, Faciliteren, Afstemmen. A naaste may have several of these roles at once, and they change over time."
* insert OwnCodeSystem
* #partner-in-care "Partner in care" "The naaste gives care together with the professionals."
* insert InDutch(partner-in-care, [[Samenwerken: partner in de zorg]])
* #needs-support "Needs support" "The naaste carries a load and needs help."
* insert InDutch(needs-support, [[Ondersteunen: heeft zelf hulp nodig]])
* #personal-relation "Personal relation" "The naaste is the partner, child or friend of the patient first of all; care makes room for that."
* insert InDutch(personal-relation, [[Faciliteren: persoonlijke relatie]])
* #expert "Expert" "The naaste knows the patient and the situation best; care is aligned with that knowledge."
* insert InDutch(expert, [[Afstemmen: ervaringsdeskundige]])
