/** The whole picture of a patient's naasten in one call, as a document and as a drawing. */
@NullMarked
package nl.naast.overview;

import org.jspecify.annotations.NullMarked;
