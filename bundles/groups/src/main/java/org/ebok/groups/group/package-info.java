/** The groups themselves: how they are kept, changed and found right. Changing one and its audit record are one transaction. */
package org.ebok.groups.group;
