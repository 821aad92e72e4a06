Invariant: naast-cg-23
* insert BsnPassesElevenTest
