/** What the portal keeps of an account, for who has it. */
package org.ebok.security.internal.personal;
