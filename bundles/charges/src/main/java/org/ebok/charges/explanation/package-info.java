/** What the charge of a month is made of: quantity times rate, and the tariff that the rate comes from. */
package org.ebok.charges.explanation;
