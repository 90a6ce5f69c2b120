/**
 * Who runs this portal, for bundles that write the operator's name on something: a transfer, a statement, a letter.
 */
@Version("1.0.0")
package org.ebok.api.operator;

import org.osgi.annotation.versioning.Version;
