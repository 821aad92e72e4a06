/** The apps and systems that may ask for tokens, and what is asked of their registration. */
@NullMarked
package nl.naast.security.client;

import org.jspecify.annotations.NullMarked;
