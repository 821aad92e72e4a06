@NullMarked
package nl.naast.server.request;

import org.jspecify.annotations.NullMarked;
