/** What is held about a person of meters and readings, for the person. */
package org.ebok.meters.personal;
