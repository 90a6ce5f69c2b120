/** What files for spreadsheets have to heed, whichever function writes them. */
@Version("1.0.0")
package org.ebok.api.spreadsheet;

import org.osgi.annotation.versioning.Version;
