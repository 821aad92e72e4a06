@NullMarked
package nl.naast.conformance.validation;

import org.jspecify.annotations.NullMarked;
