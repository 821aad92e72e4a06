ValueSet: SofaRoleCodes
Id: sofa-role
Title: "SOFA role"
Description: "What a naaste is to the professionals: Samenwerken, Ondersteunen, Faciliteren, Afstemmen. A naaste may have several of these roles at once, and they change over time."
* insert OwnValueSet
* include codes from system SofaRoles
