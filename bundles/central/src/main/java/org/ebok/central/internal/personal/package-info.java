/** Views of the contract as tables of what is held about a person. */
package org.ebok.central.internal.personal;
