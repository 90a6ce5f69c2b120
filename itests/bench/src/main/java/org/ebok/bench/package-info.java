/**
 * Measures the built distribution over a PostgreSQL of realistic size, and beside it the same statements run straight on the
 * same PostgreSQL in the same run: what stands between the two is what the portal itself costs.
 */
package org.ebok.bench;
