/**
 * The language of rules: which customers a group has, said over attributes of the central database, as {@code segment in
 * (NAJM, WLASN) and not building = 'B 12'}. A rule is text as the operator typed it; read, it is a {@link
 * org.ebok.groups.rule.Rule}; and the tests in it become conditions of one statement of the central database.
 */
package org.ebok.groups.rule;
