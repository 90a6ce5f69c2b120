/** A bundle for tests: one entity, one table, one resource, over the portal's database as any function has it. */
package org.ebok.probe;
