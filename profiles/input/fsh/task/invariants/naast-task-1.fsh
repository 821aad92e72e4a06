Invariant: naast-task-1
Description: "A task that is completed says what was done. Give an output, such as type done with a few words."
Severity: #error
Expression: "status != 'completed' or output.exists()"
* insert Dutch([[Een taak die is afgerond, zegt wat er is gedaan. Geef een output, bijvoorbeeld type done met een paar woorden.]])
