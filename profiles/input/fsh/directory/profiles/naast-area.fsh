Profile: NaastArea
Parent: Location
Id: naast-area
Title: "Area that a service covers"
Description: "A municipality, by the code of the municipal registry (GBA table 33), or the whole country."
* obeys naast-loc-1
* name 1..1
* physicalType 1..1
* physicalType = $physical-type#jdn
