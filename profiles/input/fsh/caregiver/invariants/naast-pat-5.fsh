Invariant: naast-pat-5
* insert NamePartsOnce
