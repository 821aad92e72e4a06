/** What was done, by whom, to whose data: written before the answer goes out. */
@NamedInterface("audit")
@NullMarked
package nl.naast.security.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
