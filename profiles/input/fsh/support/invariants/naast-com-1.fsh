Invariant: naast-com-1
Description: "A moment is told to everybody whom the patient lets in. Leave recipient out; a Consent of the patient says who that is."
Severity: #error
Expression: "category.coding.where(code = 'meaningful-moment').empty() or recipient.empty()"
* insert Dutch([[Een moment is voor iedereen die de patiënt toelaat. Laat recipient weg; een Consent van de patiënt zegt wie dat zijn.]])
