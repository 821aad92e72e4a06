/** Benchmarks: ratios measured in one run, never an absolute time in a test. */
@NullMarked
package nl.naast.bench;

import org.jspecify.annotations.NullMarked;
