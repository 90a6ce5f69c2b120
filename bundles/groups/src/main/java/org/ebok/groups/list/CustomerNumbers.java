package org.ebok.groups.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.StaffQuery;
import org.ebok.api.scope.CustomerId;
import org.ebok.api.scope.StaffScope;
import org.ebok.groups.group.GroupProblem;
import org.ebok.groups.list.NumberFile.Numbered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the customers of many numbers, some hundred by each statement. */
@Component(service = CustomerNumbers.class)
public final class CustomerNumbers {

    private static final int EACH = 512;
    private static final int TOLD = 10;

    private static final String SQL =
            "select c.customer_id, c.customer_number from {customer} c where c.customer_number in (:numbers)";

    private final StaffQuery<Found> query;

    @Activate
    public CustomerNumbers(@Reference CentralQueries queries) {
        this.query = queries.prepareForStaff(
                SQL, row -> new Found(row.text("customer_number"), new CustomerId(row.text("customer_id"))));
    }

    private record Found(String number, CustomerId id) {}

    /**
     * @param staff whose work it is
     * @param numbers from a file or typed
     * @return the customers, in the order of their numbers in the file
     * @throws org.ebok.api.problem.ProblemException naming lines, when a number is of no customer or of several
     */
    public Set<CustomerId> find(StaffScope staff, List<Numbered> numbers) {
        Map<String, List<CustomerId>> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += EACH) {
            List<String> part = numbers.subList(from, Math.min(numbers.size(), from + EACH)).stream()
                    .map(Numbered::number)
                    .toList();
            query.list(staff, Map.of("numbers", part))
                    .forEach(one -> found.computeIfAbsent(one.number(), number -> new ArrayList<>())
                            .add(one.id()));
        }
        List<Numbered> wrong = numbers.stream()
                .filter(one -> found.getOrDefault(one.number(), List.of()).size() != 1)
                .toList();
        if (!wrong.isEmpty()) {
            throw GroupProblem.of("customers", said(wrong));
        }
        Set<CustomerId> customers = new LinkedHashSet<>();
        numbers.forEach(one -> customers.addAll(found.get(one.number())));
        return customers;
    }

    private static String said(List<Numbered> wrong) {
        String some = wrong.stream().limit(TOLD).map(Numbered::toString).collect(Collectors.joining(", "));
        String more = wrong.size() > TOLD ? " and " + (wrong.size() - TOLD) + " more" : "";
        return "the central database has no customer, or several, of the number " + some + more;
    }
}
