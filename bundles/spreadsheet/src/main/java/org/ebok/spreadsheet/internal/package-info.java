/** Tables for spreadsheets as CSV, by Apache Commons CSV. They are written as they come; nothing of them stays in memory. */
package org.ebok.spreadsheet.internal;
