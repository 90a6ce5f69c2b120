/**
 * Erasing what the audit trail holds about a person (Regulation (EU) 2016/679, articles 5(1)(e) and 17). The records stay, with
 * when and what; who, to whom and how go, and a record tells which of them went and why.
 */
package org.ebok.audit.erasure;
