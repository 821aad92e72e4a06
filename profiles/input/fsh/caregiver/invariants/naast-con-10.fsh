Invariant: naast-con-10
Description: "This consent was recorded by somebody else than who gave it, and does not say how that was verified. Give verification.verified true, verification.verificationDate and the extension verification-method."
Severity: #error
* insert Dutch([[Deze toestemming is vastgelegd door een ander dan wie haar gaf, en zegt niet hoe dat is nagegaan. Geef verification.verified true, verification.verificationDate en de extensie verification-method.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[').exists() implies (status != 'active' or extension.where(url.endsWith('/consent-recorder')).value.reference.intersect(performer.reference).exists() or verification.where(verified = true and verificationDate.exists() and extension.where(url.endsWith('/verification-method')).exists()).exists())]])
