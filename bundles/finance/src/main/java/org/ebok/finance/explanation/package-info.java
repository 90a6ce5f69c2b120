/** Why a ledger stands where it stands: which charges are open, what an entry is, which entries a document was booked by. */
package org.ebok.finance.explanation;
