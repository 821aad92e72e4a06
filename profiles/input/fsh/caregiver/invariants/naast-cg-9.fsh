Invariant: naast-cg-9
* insert AddressPartsOnce
