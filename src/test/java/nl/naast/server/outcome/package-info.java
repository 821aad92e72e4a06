@NullMarked
package nl.naast.server.outcome;

import org.jspecify.annotations.NullMarked;
