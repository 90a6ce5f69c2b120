/**
 * Checks the views and the inbox of a live central database against the contract of {@code docs/central-database.md}: an administrator's
 * tool, so it reads without a scope, and it names rows by their keys alone.
 */
package org.ebok.central.internal.verify;
