package org.ebok.demo;

/**
 * An address.
 *
 * @param flat number of the flat, null for a whole building
 */
record DemoAddress(String street, String building, String flat, String postalCode, String city) {}
