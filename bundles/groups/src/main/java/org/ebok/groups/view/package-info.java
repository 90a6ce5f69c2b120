/** The interface for administrators: what there is, what a rule would have, and changes. It does what the commands do. */
package org.ebok.groups.view;
