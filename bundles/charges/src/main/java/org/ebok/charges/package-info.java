/**
 * The function {@code charges}: what a customer is charged each month and why, fee component by fee component, with the
 * tariffs that the rates come from, what changed when, and what is announced.
 */
package org.ebok.charges;
