@NullMarked
package nl.naast.conformance.build;

import org.jspecify.annotations.NullMarked;
