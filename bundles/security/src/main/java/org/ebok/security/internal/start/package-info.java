/**
 * The first start: passwords for the console and the administrator are made here, so that no installation shares one
 * with another, and written where only the owner of the server can read them.
 */
package org.ebok.security.internal.start;
