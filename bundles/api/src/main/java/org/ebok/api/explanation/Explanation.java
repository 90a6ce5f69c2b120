package org.ebok.api.explanation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;

/**
 * What one function says of a matter.
 *
 * @param title what it is: "Opłaty za listopad 2026"
 * @param facts sentences that are no sums
 * @param amount what the parts should come to, empty when they need not add up to anything; where they come to another
 *     amount, the page shows the difference
 * @param parts what it consists of, in the order of reading
 * @param leads where it comes from or goes to, beside its parts
 * @param pages pages of the function's own that show it
 * @param expected sides of the matter that others are expected to explain, as the data hint at them; which of them nobody
 *     explains is said
 */
public record Explanation(
        PageText title,
        List<PageText> facts,
        Optional<Amount> amount,
        List<Part> parts,
        List<Lead> leads,
        List<PageLink> pages,
        Set<Topic> expected) {

    /**
     * An amount of money.
     *
     * @param value the amount, with the sign that the ledger gives it: above zero is owed
     * @param currency its currency
     */
    public record Amount(BigDecimal value, Currency currency) {}

    /**
     * A part.
     *
     * @param text what it is
     * @param how how it comes about: a quantity times a rate, two readings
     * @param amount what it adds, in the currency of the whole; empty for a part that is no sum
     * @param about what to ask about to know more, empty where it ends
     */
    public record Part(PageText text, Optional<PageText> how, Optional<BigDecimal> amount, Optional<Matter> about) {}

    /**
     * A way on or back.
     *
     * @param text what it leads to
     * @param about the matter
     */
    public record Lead(PageText text, Matter about) {}

    /**
     * Keeps copies of its lists.
     *
     * @throws NullPointerException when something is null
     * @throws IllegalArgumentException when a part is a sum and the whole is none
     */
    public Explanation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(amount, "amount");
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
        leads = List.copyOf(leads);
        pages = List.copyOf(pages);
        expected = Set.copyOf(expected);
        if (amount.isEmpty() && parts.stream().anyMatch(part -> part.amount().isPresent())) {
            throw new IllegalArgumentException("A part is a sum of money, and nothing says in which currency");
        }
    }
}
