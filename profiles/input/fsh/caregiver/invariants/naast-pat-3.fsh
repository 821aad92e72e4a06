Invariant: naast-pat-3
* insert OfficialGivenNamesAreQualified
