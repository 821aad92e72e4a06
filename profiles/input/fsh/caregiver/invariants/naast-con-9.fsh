Invariant: naast-con-9
Description: "The server does not apply all limits of this consent, so it would open more than was meant. Leave out provision.provision, securityLabel, purpose, code, dataPeriod and data, and action except in a mandate."
Severity: #error
* insert Dutch([[De server past niet alle grenzen van deze toestemming toe, en zou dus meer openen dan bedoeld. Laat provision.provision, securityLabel, purpose, code, dataPeriod en data weg, en action behalve in een machtiging.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[').exists() implies ((provision.provision | provision.securityLabel | provision.purpose | provision.code).empty() and provision.dataPeriod.empty() and provision.data.empty() and (provision.action.empty() or category.coding.where(code = 'representation-mandate').exists()))]])
