/** Ledgers, their history, transfers and account statements over HTTP: parameters in, JSON and files out. */
package org.ebok.finance.view;
