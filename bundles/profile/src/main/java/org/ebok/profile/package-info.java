/** The function {@code profile}: the customer's own record, read live from the central database. */
package org.ebok.profile;
