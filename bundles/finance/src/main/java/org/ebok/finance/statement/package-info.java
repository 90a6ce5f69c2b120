/** The history of a ledger as a file to keep: CSV for spreadsheets, PDF for people. Both are written as they are read. */
package org.ebok.finance.statement;
