Invariant: naast-hs-3
Description: "A service says in which question areas it helps. Give a category with a code of question-area; other codes may stand beside it."
Severity: #error
Expression: "category.coding.where(system.endsWith('/CodeSystem/question-area')).exists()"
* insert Dutch([[Een dienst zegt op welke vraaggebieden zij helpt. Geef een category met een code van question-area; andere codes mogen ernaast staan.]])
