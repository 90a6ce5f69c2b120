/** The figures of media settlements, beside their documents. */
package org.ebok.documents.settlement;
