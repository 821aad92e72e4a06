/** The support directory: what help exists for naasten, where, and what fits whom. */
@NullMarked
package nl.naast.directory;

import org.jspecify.annotations.NullMarked;
