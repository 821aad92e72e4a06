Invariant: naast-pat-1
* insert BsnPassesElevenTest
