/** Measures what the docs promise about speed; started by hand, see src/docs/benchmark.md. */
@NullMarked
package nl.naast.bench;

import org.jspecify.annotations.NullMarked;
