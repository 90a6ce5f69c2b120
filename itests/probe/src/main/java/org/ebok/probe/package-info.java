/**
 * A bundle for tests: one entity and one table over the portal's database as any function has it, answers that are
 * streamed, a payment service, and a function that needs a permission.
 */
package org.ebok.probe;
