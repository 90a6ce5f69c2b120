/**
 * A bundle for tests: one entity and one table over the portal's database as any function has it, answers that are
 * streamed, and a payment service.
 */
package org.ebok.probe;
