Invariant: naast-pat-4
* insert PrefixHasItsName
