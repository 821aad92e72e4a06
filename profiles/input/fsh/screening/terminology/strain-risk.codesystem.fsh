CodeSystem: StrainRisks
Id: strain-risk
Title: "Risk factor for strain"
Description: "What makes it more likely that a naaste becomes overburdened. Stands beside a score and never counts in it."
* insert OwnCodeSystem
* #long-course "Long or unpredictable course of the illness"
* insert InDutch(long-course, [[Langdurig of grillig ziekteverloop]])
* #symptoms-uncontrolled "Symptoms not under control"
* insert InDutch(symptoms-uncontrolled, [[Klachten niet onder controle]])
* #own-health "Own health"
* insert InDutch(own-health, [[Eigen gezondheid]])
* #money "Money"
* insert InDutch(money, [[Geld]])
* #small-network "Small network"
* insert InDutch(small-network, [[Klein netwerk]])
* #social-pressure "Social or cultural pressure"
* insert InDutch(social-pressure, [[Sociale of culturele druk]])
* #poor-relationship "Poor relationship with the patient"
* insert InDutch(poor-relationship, [[Slechte relatie met de patiënt]])
