Invariant: naast-cg-7
* insert NamePartsOnce
