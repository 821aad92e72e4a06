CodeSystem: ServiceCosts
Id: service-cost
Title: "Cost of a service"
Description: "What a service costs the naaste."
* insert OwnCodeSystem
* #free "Free" "Nothing has to be paid."
* insert InDutch(free, [[Gratis]])
* #own-contribution "Own contribution" "A part has to be paid."
* insert InDutch(own-contribution, [[Eigen bijdrage]])
* #insurance "Through the insurer" "Depends on the policy."
* insert InDutch(insurance, [[Via de zorgverzekeraar]])
* #municipality "Through the municipality" "On request, under the Wmo."
* insert InDutch(municipality, [[Via de gemeente (Wmo)]])
* #paid "To be paid" "The naaste pays."
* insert InDutch(paid, [[Voor eigen rekening]])
