Invariant: naast-cg-13
Description: "The relation has ended, but this naaste is still marked active. Set RelatedPerson.active to false."
Severity: #error
Expression: "%resource.active.where($this = true).empty()"
* insert Dutch([[De relatie is beëindigd, maar deze naaste staat nog als actief. Zet RelatedPerson.active op false.]])
