/** What the function says on the start page: what is owed and until when, what is overpaid, and that an account has changed. */
package org.ebok.finance.start;
