/** What is charged, over HTTP: which month, in which parts, and how it reads as JSON. */
package org.ebok.charges.view;
