/**
 * Documents in PDF with the operator's head, written as they are made: a document of ten thousand lines takes no more memory
 * than one of ten.
 */
@Version("1.0.0")
package org.ebok.api.pdf;

import org.osgi.annotation.versioning.Version;
