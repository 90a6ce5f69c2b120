/**
 * Loads the data of the Nadmorska co-operative's ERP into an H2 or PostgreSQL database and puts the views of the e-BOK
 * contract over it, so that an integrator, a developer or a test has a central database that thinks quite differently from
 * e-BOK. {@link org.ebok.example.nadmorska.NadmorskaLoader} is the way in; the mapping itself is SQL, in the module's root.
 */
package org.ebok.example.nadmorska;
