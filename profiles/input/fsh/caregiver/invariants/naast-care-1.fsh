Invariant: naast-care-1
Description: "A week has 168 hours. Give a number from 0 to 168."
Severity: #error
Expression: "value >= 0 and value <= 168"
* insert Dutch([[Een week heeft 168 uur. Geef een getal van 0 tot en met 168.]])
