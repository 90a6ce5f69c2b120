/** What was used: between readings, month by month, against others in the building, and whether that means trouble. */
package org.ebok.meters.usage;
