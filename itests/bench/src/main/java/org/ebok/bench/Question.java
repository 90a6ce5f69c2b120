package org.ebok.bench;

import java.util.function.Function;

/**
 * Something that a customer asks for.
 *
 * @param name as the report has it
 * @param path of the address, for one customer
 */
record Question(String name, Function<Customer, String> path) {}
