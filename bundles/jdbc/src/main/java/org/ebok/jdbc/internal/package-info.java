/** Drivers as OSGi services: picks the one among the installed that accepts an address. */
package org.ebok.jdbc.internal;
