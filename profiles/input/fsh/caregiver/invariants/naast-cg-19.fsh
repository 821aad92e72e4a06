Invariant: naast-cg-19
Description: "Dutch systems do not read use mobile. Give home, work or temp, and say MC (mobile contact) in the extension telecomType of system."
Severity: #warning
Expression: "use.where($this = 'mobile').empty()"
* insert Dutch([[Nederlandse systemen lezen use mobile niet. Geef home, work of temp, en zet MC (mobiel) in de extensie telecomType van system.]])
