CodeSystem: SixSenses
Id: six-senses
Title: "Six senses"
Description: "The six senses of Nolan and others: what patient, naaste and professional each need to feel in a caring relationship."
* insert OwnCodeSystem
* #security "Security" "Feels safe."
* insert InDutch(security, [[Veiligheid]])
* #continuity "Continuity" "Feels that today is connected with what was before."
* insert InDutch(continuity, [[Continuïteit]])
* #belonging "Belonging" "Feels part of it."
* insert InDutch(belonging, [[Erbij horen]])
* #purpose "Purpose" "Has something to go for."
* insert InDutch(purpose, [[Een doel hebben]])
* #achievement "Achievement" "Gets somewhere with it."
* insert InDutch(achievement, [[Iets bereiken]])
* #significance "Significance" "Feels of significance to others."
* insert InDutch(significance, [[Ertoe doen]])
