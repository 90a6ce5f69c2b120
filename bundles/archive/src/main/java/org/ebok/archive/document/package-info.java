/** Documents as the central database has them: their kinds, and the questions that are asked of them. */
package org.ebok.archive.document;
