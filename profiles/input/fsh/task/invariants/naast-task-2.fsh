Invariant: naast-task-2
Description: "A task that is rejected, cancelled or failed says why. Give statusReason."
Severity: #error
Expression: "(status = 'rejected' or status = 'cancelled' or status = 'failed').not() or statusReason.exists()"
* insert Dutch([[Een taak die is geweigerd, geannuleerd of mislukt, zegt waarom. Geef statusReason.]])
