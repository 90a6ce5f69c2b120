/** What is held about a person of the charges, for the person. */
package org.ebok.charges.personal;
