/**
 * The chain that shows whether records were changed, removed or put in another order. Each server has one of its own, under a
 * key that the database does not hold: a link is a keyed hash (HMAC-SHA-256, RFC 2104) of the one before it, of the record and
 * of a digest of its values, which has a key of its own and so tells nothing of values that were erased. Links are made
 * beside the requests, seconds after the records.
 */
package org.ebok.audit.chain;
