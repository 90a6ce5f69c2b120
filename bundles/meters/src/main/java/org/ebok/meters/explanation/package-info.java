/** Where the readings of a meter that something was computed from are shown. */
package org.ebok.meters.explanation;
