package org.ebok.audit.chain;

import java.util.List;

/**
 * What a verification saw.
 *
 * @param chains the chains of all nodes
 * @param waiting records that are in no chain yet
 * @param findings what is wrong, in the order of the links; the first {@link Verification#MOST} of them
 */
public record Verified(List<Walked> chains, long waiting, List<Finding> findings) {

    /**
     * A chain.
     *
     * @param node whose
     * @param links how many links it has
     * @param erased how many of its records have no values any more
     * @param withKey whether the key of the chain is on this server; without it a chain that was made anew as a whole cannot be
     *     told from the first one
     */
    public record Walked(String node, long links, long erased, boolean withKey) {}
}
