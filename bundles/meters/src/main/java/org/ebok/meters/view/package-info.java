/** The interface: meters, their readings and months, also as files, and the monthly information. */
package org.ebok.meters.view;
