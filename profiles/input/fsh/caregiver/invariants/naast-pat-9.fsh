Invariant: naast-pat-9
* insert CountryCode
