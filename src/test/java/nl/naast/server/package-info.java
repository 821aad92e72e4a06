@NullMarked
package nl.naast.server;

import org.jspecify.annotations.NullMarked;
