CodeSystem: EmploymentStatuses
Id: employment-status
Title: "Employment status"
Description: "How a naaste combines work, or school, with care."
* insert OwnCodeSystem
* #full-time "Works full time" "Full-time work."
* insert InDutch(full-time, [[Werkt voltijds]])
* #part-time "Works part time" "Part-time work."
* insert InDutch(part-time, [[Werkt in deeltijd]])
* #care-leave "On care leave" "Has work, is on leave in order to care."
* insert InDutch(care-leave, [[Zorgverlof]])
* #stopped-for-care "Stopped working in order to care" "Gave up work in order to care."
* insert InDutch(stopped-for-care, [[Gestopt met werken om te zorgen]])
* #sick-leave "On sick leave" "Has work, is on sick leave."
* insert InDutch(sick-leave, [[Ziekteverlof]])
* #student "At school or studying" "Goes to school or studies."
* insert InDutch(student, [[School of studie]])
* #retired "Retired" "Retired."
* insert InDutch(retired, [[Gepensioneerd]])
* #no-paid-work "No paid work" "No paid work for another reason."
* insert InDutch(no-paid-work, [[Geen betaald werk]])
