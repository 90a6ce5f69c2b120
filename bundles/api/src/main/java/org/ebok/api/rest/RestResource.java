package org.ebok.api.rest;

/**
 * Marks a service as a JAX-RS resource to publish.
 *
 * <p>The service carries exactly one of the properties {@link #FUNCTION} and {@link #CORE}; all resources of the same
 * value share one endpoint at {@code /api/<value>}. A function's endpoint answers only customers whom the function is
 * granted; anybody else finds nothing there (404), as if it were not installed. Methods of any endpoint need a signed-in
 * subject unless they are annotated with {@link PublicAccess}.
 *
 * <p>A resource translates between HTTP and a service and has no state of its own: one instance serves all requests.
 */
public interface RestResource {

    /** Service property: the identifier of the function that the resource belongs to. */
    String FUNCTION = "ebok.function";

    /** Service property: the path segment of a resource of the core, which is never granted or revoked. */
    String CORE = "ebok.core";

    /**
     * Request attribute that the security bundle's filter sets on each request it has looked at. Without it a request is
     * refused: no way into the API leads around the filter.
     */
    String GUARDED = "org.ebok.guarded";
}
