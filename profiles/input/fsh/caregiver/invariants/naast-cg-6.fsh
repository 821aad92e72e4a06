Invariant: naast-cg-6
* insert PrefixHasItsName
