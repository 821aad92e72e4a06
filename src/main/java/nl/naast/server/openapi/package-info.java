/** The description of our interface as OpenAPI, and Swagger UI to try it. */
@NullMarked
package nl.naast.server.openapi;

import org.jspecify.annotations.NullMarked;
