package org.ebok.finance.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a ledger with a balance of its own. The balances of all parts add up to that of the ledger.
 *
 * @param name as customers read it; empty for the entries that belong to no part
 * @param amount debit minus credit
 */
public record SubAccount(Optional<String> name, BigDecimal amount) {}
