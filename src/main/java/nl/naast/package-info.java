/** Naast, a FHIR server for informal caregivers. One package below this one is one room. */
@NullMarked
package nl.naast;

import org.jspecify.annotations.NullMarked;
