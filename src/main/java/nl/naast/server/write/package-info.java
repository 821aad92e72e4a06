/** What a write that succeeded answers, alone or as an entry of a transaction or batch. */
@NullMarked
package nl.naast.server.write;

import org.jspecify.annotations.NullMarked;
