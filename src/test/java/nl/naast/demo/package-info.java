@NullMarked
package nl.naast.demo;

import org.jspecify.annotations.NullMarked;
