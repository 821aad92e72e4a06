Invariant: naast-cg-5
* insert OfficialGivenNamesAreQualified
