/**
 * The function {@code meters}: the meters that a customer may see, their readings, what was used between them and month by
 * month, with warnings of leaks and of the end of calibration, read live from the central database.
 */
package org.ebok.meters;
