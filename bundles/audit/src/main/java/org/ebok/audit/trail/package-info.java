/**
 * How records are written: in the transaction of the change that they tell of. The record itself names nobody; what can be
 * about a person stands in a table of its own, from which it can be erased.
 */
package org.ebok.audit.trail;
