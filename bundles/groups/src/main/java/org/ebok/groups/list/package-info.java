/** Lists of customers: numbers, typed or in a file, that become customers of the central database all together or not at all. */
package org.ebok.groups.list;
