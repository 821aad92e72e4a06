/** How the naasten are: questionnaires, what the answers score, and the signals that follow. */
@NullMarked
package nl.naast.screening;

import org.jspecify.annotations.NullMarked;
