Instance: b3-turning
InstanceOf: ParticipationActivity
Usage: #definition
Title: "Help with turning in bed, at the example ward"
Description: "A line of the catalogue of the example ward B3: after-instruction."
* insert CatalogueLine(turning, [[Helpen met draaien in bed]], [[Help with turning in bed]], after-instruction)
* description = "Een verpleegkundige doet het voor, met het glijzeil."
* insert English(description, [[A nurse shows it, with the sliding sheet.]])
