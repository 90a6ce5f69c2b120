package org.ebok.web.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;

/**
 * A text of a function, as the REST interface shows it.
 *
 * @param key key among the function's texts
 * @param values what goes into it
 */
public record TextView(String key, Map<String, ValueView> values) {

    /** A value, told by its member. */
    @Schema(
            oneOf = {
                MoneyView.class,
                DayView.class,
                MonthView.class,
                CountView.class,
                QuantityView.class,
                RateView.class,
                WordsView.class
            })
    public sealed interface ValueView {}

    /**
     * @param money decimal text
     * @param currency ISO 4217
     */
    public record MoneyView(String money, String currency) implements ValueView {}

    /** @param day a day */
    public record DayView(LocalDate day) implements ValueView {}

    /** @param month a month, as {@code 2026-11} */
    public record MonthView(String month) implements ValueView {}

    /** @param count how many; chooses the plural form */
    public record CountView(long count) implements ValueView {}

    /**
     * @param quantity decimal text
     * @param unit of what
     */
    public record QuantityView(String quantity, String unit) implements ValueView {}

    /**
     * @param rate decimal text
     * @param currency ISO 4217
     */
    public record RateView(String rate, String currency) implements ValueView {}

    /** @param words shown as they are */
    public record WordsView(String words) implements ValueView {}

    static TextView of(PageText text) {
        return new TextView(
                text.key(),
                text.values().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue()))));
    }

    private static ValueView value(PageValue value) {
        if (value instanceof PageValue.Money money) {
            return new MoneyView(
                    money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
        if (value instanceof PageValue.Day day) {
            return new DayView(day.day());
        }
        if (value instanceof PageValue.Month month) {
            return new MonthView(month.month().toString());
        }
        if (value instanceof PageValue.Count count) {
            return new CountView(count.count());
        }
        if (value instanceof PageValue.Quantity quantity) {
            return new QuantityView(quantity.value().toPlainString(), quantity.unit());
        }
        if (value instanceof PageValue.Rate rate) {
            return new RateView(rate.value().toPlainString(), rate.currency().getCurrencyCode());
        }
        return new WordsView(((PageValue.Words) value).words());
    }
}
