/**
 * What is unpaid, as the function that keeps the books for customers computes it, for functions that speak of it in another
 * place: a payment demand lists the charges that are still open. Where no such function is installed, nobody answers.
 */
@Version("1.0.0")
package org.ebok.api.debt;

import org.osgi.annotation.versioning.Version;
