/** Meters and their readings, read from the central database as far as the title of the reader reaches. */
package org.ebok.meters.meter;
