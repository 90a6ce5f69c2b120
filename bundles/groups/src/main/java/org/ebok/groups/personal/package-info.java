/** What groups hold about a person: the lists that their customers were put on. */
package org.ebok.groups.personal;
