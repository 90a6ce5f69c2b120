/** Tests of the mapping over the co-operative's real files; skipped, and said so, where the files are absent. */
package org.ebok.example.nadmorska;
