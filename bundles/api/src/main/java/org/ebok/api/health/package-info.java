/**
 * What a part of the server reports about its own fitness, collected at {@code /health/ready}.
 */
@Version("1.0.0")
package org.ebok.api.health;

import org.osgi.annotation.versioning.Version;
