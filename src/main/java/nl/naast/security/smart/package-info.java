/**
 * The authorization server: SMART App Launch and Backend Services, on top of Spring Authorization
 * Server.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/STU2.2/">SMART App Launch 2.2</a>
 */
@NullMarked
package nl.naast.security.smart;

import org.jspecify.annotations.NullMarked;
