/**
 * How a long list is asked for part by part: how many rows, and after which place. A place is what the rows are ordered by, so
 * that rows that come meanwhile neither repeat nor hide others. All lists of the portal are asked for in this way, and their other
 * parameters are read in one way, too.
 */
@Version("1.1.0")
package org.ebok.api.page;

import org.osgi.annotation.versioning.Version;
