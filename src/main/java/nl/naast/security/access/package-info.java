/**
 * What a caller may see and do: scopes and relations become grants, at every request anew; searches
 * are narrowed to them before the database is asked, and nothing else is shown.
 */
@NamedInterface("access")
@NullMarked
package nl.naast.security.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
