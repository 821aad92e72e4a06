CodeSystem: MatchReasons
Id: match-reason
Title: "Reason of a match"
Description: "Why a service stands where it stands in the answer of $match."
* insert OwnCodeSystem
* #in-municipality "In the municipality" "The service works in the municipality that was asked for."
* insert InDutch(in-municipality, [[In de gemeente]])
* #nationwide "Nationwide" "The service works in the whole country."
* insert InDutch(nationwide, [[Landelijk]])
* #gives-help "Gives this help" "The kind of help that was asked for."
* insert InDutch(gives-help, [[Geeft deze hulp]])
* #in-question-area "In this question area" "The question area that was asked for."
* insert InDutch(in-question-area, [[Op dit vraaggebied]])
* #answers-need "Answers this need" "The need area that was asked for."
* insert InDutch(answers-need, [[Beantwoordt deze behoefte]])
* #in-grief-layer "In this layer" "The layer of grief support that was asked for."
* insert InDutch(in-grief-layer, [[In deze laag van rouwondersteuning]])
* #within-life-expectancy "Within the life expectancy" "The service is for a life expectancy like this."
* insert InDutch(within-life-expectancy, [[Past bij de levensverwachting]])
* #mainly-shorter-life-expectancy "Mainly for a shorter life expectancy" "The service is mainly for people with a shorter life expectancy."
* insert InDutch(mainly-shorter-life-expectancy, [[Vooral bij een kortere levensverwachting]])
* #asks-life-expectancy "Depends on the life expectancy" "The life expectancy was not given."
* insert InDutch(asks-life-expectancy, [[Hangt af van de levensverwachting]])
* #for-age "For this age" "The service is for somebody of this age."
* insert InDutch(for-age, [[Voor deze leeftijd]])
* #other-age "Mainly for another age" "The service is mainly for people of another age."
* insert InDutch(other-age, [[Vooral voor een andere leeftijd]])
* #speaks-language "Speaks the language" "The language that was asked for."
* insert InDutch(speaks-language, [[Spreekt de taal]])
* #other-language "Other languages only" "The language that was asked for is not among those of the service."
* insert InDutch(other-language, [[Alleen andere talen]])
* #waiting-time "There is a waiting time" "It takes a while before help can begin."
* insert InDutch(waiting-time, [[Er is een wachttijd]])
* #self-referral "No referral needed" "The naaste can go there without a referral."
* insert InDutch(self-referral, [[Geen verwijzing nodig]])
