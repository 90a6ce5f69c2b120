/** Tests of the demo's data: that it is the same each time, and shows on any day what it is meant to show. */
package org.ebok.demo;
