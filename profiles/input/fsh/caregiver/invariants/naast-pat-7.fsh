Invariant: naast-pat-7
* insert AddressPartsOnce
