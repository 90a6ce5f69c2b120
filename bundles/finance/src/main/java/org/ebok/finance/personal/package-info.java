/** What is held about a person of ledgers, entries and bank accounts, for the person. */
package org.ebok.finance.personal;
