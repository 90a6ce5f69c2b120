/**
 * The function {@code premises}: what a customer holds and held, flats, garages, commercial units and supply points, with the
 * title, the persons registered and the ledger that bills it, read live from the central database.
 */
package org.ebok.premises;
