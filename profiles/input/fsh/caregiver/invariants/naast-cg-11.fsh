Invariant: naast-cg-11
* insert CountryCode
