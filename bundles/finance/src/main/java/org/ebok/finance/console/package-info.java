/** The console commands by which staff look at ledgers of a customer and at how they are paid. */
package org.ebok.finance.console;
