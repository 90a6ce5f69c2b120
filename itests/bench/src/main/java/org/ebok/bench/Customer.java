package org.ebok.bench;

/**
 * A customer who is signed in.
 *
 * @param id identifier in the central database, of the ledger and the meter too
 * @param token of the session
 * @param deep key of the twentieth page of the history
 */
record Customer(String id, String token, String deep) {}
