Invariant: naast-hs-1
Description: "Who needs help must know how to begin. Give telecom, or the extension first-step."
Severity: #error
Expression: "telecom.exists() or extension.where(url.endsWith('/first-step')).exists()"
* insert Dutch([[Wie hulp nodig heeft, moet weten hoe te beginnen. Geef telecom, of de extensie first-step.]])
