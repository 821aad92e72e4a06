CodeSystem: HealthLiteracyLevels
Id: health-literacy
Title: "Health literacy"
Description: "How well a naaste finds, understands and uses information about health."
* insert OwnCodeSystem
* #sufficient "Sufficient" "Plain explanation is enough."
* insert InDutch(sufficient, [[Voldoende]])
* #limited "Limited" "Explain step by step, use pictures, ask to tell it back."
* insert InDutch(limited, [[Beperkt]])
* #unknown "Unknown" "Not known yet."
* insert InDutch(unknown, [[Onbekend]])
