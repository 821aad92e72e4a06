@NullMarked
package nl.naast.directory;

import org.jspecify.annotations.NullMarked;
