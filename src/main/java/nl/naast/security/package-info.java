/**
 * Who is asking, and what that opens: SMART on FHIR's authorization server, the tokens of others
 * that are trusted, the access rules, the audit trail.
 */
@NullMarked
package nl.naast.security;

import org.jspecify.annotations.NullMarked;
