package org.ebok.api.central;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a customer is called, in the head of a page, on a transfer and in a list alike. */
public final class CustomerName {

    private CustomerName() {}

    /**
     * @param row a row with the columns {@code kind}, {@code first_name}, {@code last_name}, {@code company_name} and
     *     {@code customer_number} of the view {@code customer}
     * @return the name as by the other method
     */
    public static String of(Row row) {
        return of(
                row.text("kind").equals("COMPANY"),
                row.optionalText("first_name"),
                row.optionalText("last_name"),
                row.optionalText("company_name"),
                row.text("customer_number"));
    }

    /**
     * @return the company's name for a company and the person's for a person; the other one where that is missing, and the
     *     number where there is none at all; never empty
     */
    public static String of(
            boolean company,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> companyName,
            String number) {
        Optional<String> person = Optional.of(
                        Stream.of(firstName, lastName).flatMap(Optional::stream).collect(Collectors.joining(" ")))
                .filter(name -> !name.isEmpty());
        Optional<String> name = company ? companyName.or(() -> person) : person.or(() -> companyName);
        return name.orElse(number);
    }
}
