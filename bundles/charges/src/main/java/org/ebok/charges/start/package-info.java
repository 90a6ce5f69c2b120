/** What the function says on the start page: that a rate is to change, and what it makes of the monthly sum. */
package org.ebok.charges.start;
