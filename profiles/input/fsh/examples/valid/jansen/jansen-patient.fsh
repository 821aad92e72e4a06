Instance: jansen-patient
InstanceOf: NaastPatient
Usage: #example
Title: "Willem Jansen, the patient"
Description: "Seriously ill; five naasten are around him."
* identifier[0].system = $bsn
* identifier[0].value = "999990019"
* active = true
* insert OfficialName(Willem Jansen, Willem, W., Jansen)
* insert UsualName(Wim)
* gender = #male
* birthDate = "1954-05-02"
* insert HomeAddress(Lindelaan, 12, 9711 AB, Groningen)
* insert MobilePhone(0, +31 6 00000001)
* communication[0].language = $iso-639-1#nl
* communication[0].preferred = true
* generalPractitioner = Reference(jansen-gp)
* managingOrganization = Reference(naast-hospital)
