Invariant: naast-cg-10
* insert HouseNumberIndication
