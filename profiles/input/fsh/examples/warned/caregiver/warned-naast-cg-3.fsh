Instance: warned-naast-cg-3
InstanceOf: RelatedPerson
Usage: #example
Title: "A relation code that Dutch systems do not know"
Description: "A friend is said with FRND, where COD472 has 20 for it."
* insert MinimalCaregiver
* relationship[1] = $role-code#FRND "unrelated friend"
