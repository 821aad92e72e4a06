@NullMarked
package nl.naast.conformance;

import org.jspecify.annotations.NullMarked;
