Invariant: naast-cg-21
Description: "This role is one of a professional. If this person is not from the patient's own circle, record a Practitioner and put that person in the CareTeam."
Severity: #warning
Expression: "coding.where((system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472' and (code = '07' or code = '21')) or (system = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1' and (code = '100002' or code = '100003' or code = '100004'))).empty()"
* insert Dutch([[Deze rol is die van een professional. Komt deze persoon niet uit de eigen kring van de patiënt, leg dan een Practitioner vast en zet die in het CareTeam.]])
