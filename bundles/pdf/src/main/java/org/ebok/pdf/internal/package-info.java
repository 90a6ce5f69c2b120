/**
 * Documents in PDF, laid out here and encoded by OpenPDF. Each page goes to the stream as soon as it is full; what stays in
 * memory is the page being written, the fonts, and where in the file each page begins.
 */
package org.ebok.pdf.internal;
