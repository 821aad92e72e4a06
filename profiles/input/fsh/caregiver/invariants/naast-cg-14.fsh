Invariant: naast-cg-14
Description: "This naaste has died, but is still marked active. Set RelatedPerson.active to false."
Severity: #error
Expression: "(value != false) implies %resource.active.where($this = true).empty()"
* insert Dutch([[Deze naaste is overleden, maar staat nog als actief. Zet RelatedPerson.active op false.]])
