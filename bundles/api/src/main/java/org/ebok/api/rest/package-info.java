/**
 * How a bundle publishes JAX-RS resources: as services of the marker {@link org.ebok.api.rest.RestResource}.
 * Every function gets an endpoint of its own under {@code /api/<function>}, so that one coming or going never
 * restarts another.
 */
@Version("1.2.0")
package org.ebok.api.rest;

import org.osgi.annotation.versioning.Version;
