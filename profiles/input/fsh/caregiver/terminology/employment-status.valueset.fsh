ValueSet: EmploymentStatusCodes
Id: employment-status
Title: "Employment status"
Description: "How a naaste combines work, or school, with care."
* insert OwnValueSet
* include codes from system EmploymentStatuses
