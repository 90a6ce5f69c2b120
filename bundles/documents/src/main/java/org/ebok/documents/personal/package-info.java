/** Documents among everything that is held about a person. */
package org.ebok.documents.personal;
