/**
 * Publishes JAX-RS resources with CXF: one bus, one servlet at {@code /api/*}, and one endpoint for each function or part
 * of the core, so that what comes or goes leaves the others alone. Here are the function gate, the errors as
 * {@code application/problem+json}, the OpenAPI document and the health of the server.
 */
package org.ebok.rest.internal;
