/** What the function says on the start page: where water may be running away, and whose calibration ends. */
package org.ebok.meters.start;
