Instance: caregiver-role
InstanceOf: SearchParameter
Usage: #definition
Title: "Role of a naaste"
* insert OwnSearchParameter(CaregiverRoleSearch, caregiver-role, RelatedPerson, token)
* description = "The relation and the roles of a naaste: what relationship says, and the roles for which the naaste was asked, unless declined."
* insert ExpressionWithUrl([[RelatedPerson.relationship | RelatedPerson.extension(']], StructureDefinition/role-state, [[').where(extension.where(url = 'state').value.coding.where(code = 'declined').empty()).extension.where(url = 'role').value]])
