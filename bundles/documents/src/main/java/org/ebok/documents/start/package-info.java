/** What the function says on the start page. */
package org.ebok.documents.start;
