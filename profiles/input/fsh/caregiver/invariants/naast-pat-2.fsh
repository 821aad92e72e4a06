Invariant: naast-pat-2
* insert AtMostTwoOfficialNames
