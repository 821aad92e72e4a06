/** What is asked in which phase of a patient's journey, and what is missing of it. */
@NullMarked
package nl.naast.journey;

import org.jspecify.annotations.NullMarked;
