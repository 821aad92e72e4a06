/** Which task follows from what: PlanDefinitions and ActivityDefinitions, read and decided here. */
@NullMarked
package nl.naast.plan;

import org.jspecify.annotations.NullMarked;
