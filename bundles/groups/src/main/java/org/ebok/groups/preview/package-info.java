/** How many customers a rule has and who some of them are, before it is saved and after. */
package org.ebok.groups.preview;
