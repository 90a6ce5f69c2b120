/** Files for spreadsheets, whichever function writes them: their form, and what they have to heed. */
@Version("1.1.0")
package org.ebok.api.spreadsheet;

import org.osgi.annotation.versioning.Version;
