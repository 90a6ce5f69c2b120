/** The rates that charges come from, over time, and the changes of them that are announced. */
package org.ebok.charges.tariff;
