/**
 * Groups of customers. The operator says by a rule over attributes of the central database, or by a list, who is in a group;
 * functions are granted to groups. Who is in one is asked live, by whoever has a scope.
 */
@Version("2.0.0")
package org.ebok.api.group;

import org.osgi.annotation.versioning.Version;
