/** HL7's own example resources, against this server. */
@NullMarked
package nl.naast.hl7examples;

import org.jspecify.annotations.NullMarked;
