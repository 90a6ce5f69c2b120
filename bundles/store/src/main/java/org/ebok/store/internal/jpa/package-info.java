/**
 * How persistence units of the portal come to Hibernate: without being searched for entities that they do not name
 * (decision 33).
 */
package org.ebok.store.internal.jpa;
