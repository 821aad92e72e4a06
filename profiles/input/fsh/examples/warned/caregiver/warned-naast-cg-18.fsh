Instance: warned-naast-cg-18
InstanceOf: RelatedPerson
Usage: #example
Title: "A legal representative without the kind of representation"
Description: "COD472 says legal representative; the extension that says by what right is not there."
* insert MinimalCaregiver
* relationship[0] = $cod472#24 "Wettelijke vertegenwoordiger"
