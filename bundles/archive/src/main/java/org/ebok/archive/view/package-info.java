/** Documents as the REST interfaces of functions show them. */
package org.ebok.archive.view;
