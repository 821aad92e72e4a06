package nl.naast.server;

import ca.uhn.fhir.rest.server.IResourceProvider;

/** Serves a type that is not stored as resources, in place of HAPI's provider for that type. */
public interface OwnResourceProvider extends IResourceProvider {}
