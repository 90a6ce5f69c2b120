/** What a customer is charged, read from the central database and cut to the periods in which they held the premises. */
package org.ebok.charges.charge;
