Invariant: naast-pat-5
* insert OneNameOrder
