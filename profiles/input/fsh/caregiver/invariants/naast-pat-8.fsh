Invariant: naast-pat-8
* insert HouseNumberIndication
