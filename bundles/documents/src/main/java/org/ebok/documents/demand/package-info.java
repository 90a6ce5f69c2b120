/** Payment demands: what each demands, and whether it has been paid. */
package org.ebok.documents.demand;
