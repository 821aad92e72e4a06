@NullMarked
package nl.naast.server.input;

import org.jspecify.annotations.NullMarked;
