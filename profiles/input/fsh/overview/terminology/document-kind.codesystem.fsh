CodeSystem: DocumentKinds
Id: document-kind
Title: "Kind of document"
Description: "What a document of this server is about."
* insert OwnCodeSystem
* #naasten-overview "Overview of the naasten" "Who the naasten of a patient are, what they do, how they are, and what is open."
* insert InDutch(naasten-overview, [[Overzicht van de naasten]])
