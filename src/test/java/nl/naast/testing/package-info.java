/** What the tests of every room share: the running server, its database, plain HTTP. */
@NullMarked
package nl.naast.testing;

import org.jspecify.annotations.NullMarked;
