/**
 * A made-up operator, so that the portal shows something right after it is unpacked: a few hundred customers with about
 * three years of charges and payments, in the shape of the central database's contract. Nobody in it exists; the data is
 * made anew at each start, relative to today, and is the same for the same day.
 */
package org.ebok.demo;
