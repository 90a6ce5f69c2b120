/**
 * What a browser loads: the shell and its design system, the modules and texts of each installed function straight from
 * its bundle, the operator's identity, and the manifest that tells the shell which functions there are.
 */
package org.ebok.web.internal;
