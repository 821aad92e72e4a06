/** SMART's scopes: one written scope, and what it opens. */
@NullMarked
package nl.naast.security.scope;

import org.jspecify.annotations.NullMarked;
