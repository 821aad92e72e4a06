/** Who the naasten are: the patient, the RelatedPersons around the patient, and their care team. */
@NullMarked
package nl.naast.caregiver;

import org.jspecify.annotations.NullMarked;
