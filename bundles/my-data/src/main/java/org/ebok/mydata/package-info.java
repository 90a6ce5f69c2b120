/** Everything that the portal and the central database hold about a person, as one ZIP for the person. */
package org.ebok.mydata;
