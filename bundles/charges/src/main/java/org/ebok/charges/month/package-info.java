/** What adds up in a month, what changes from one to the next, and what announced tariffs will make of it. */
package org.ebok.charges.month;
