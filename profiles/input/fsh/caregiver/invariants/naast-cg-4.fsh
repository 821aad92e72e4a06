Invariant: naast-cg-4
* insert AtMostTwoOfficialNames
