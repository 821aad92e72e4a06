/** FHIRPath as the definitions of other rooms use it: what scores, and what leads to a task. */
@NullMarked
package nl.naast.expression;

import org.jspecify.annotations.NullMarked;
