package org.ebok.security.internal.grant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.security.internal.account.Role;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Which permissions the functions need that are installed now. */
@Component(service = FunctionPermissions.class)
public final class FunctionPermissions {

    // Names one thing, fits into the table, and has no space, which stands between two of them in a session's row.
    private static final Pattern FORM = Pattern.compile("(?=.{1,200}$)[a-z0-9-]+(:[a-z0-9-]+)*");

    private final Map<Function, Needed> functions = new ConcurrentHashMap<>();

    private record Needed(FunctionId function, Optional<String> permission, Set<String> permissions) {}

    /**
     * @throws IllegalArgumentException when a permission of the function is not one, and the function is left out: so
     *     nobody finds it
     */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFunction(Function function) {
        Set<String> permissions = new TreeSet<>(function.permissions());
        function.permission().ifPresent(permissions::add);
        permissions.stream()
                .filter(permission -> !FORM.matcher(permission).matches() || isOfStaff(permission))
                .forEach(permission -> {
                    throw new IllegalArgumentException(
                            "Function " + function.id() + " needs what is no permission of a function: " + permission);
                });
        functions.put(function, new Needed(function.id(), function.permission(), permissions));
    }

    /** Whether a permission begins as one of a role does: who was given it would get at what is the staff's. */
    private static boolean isOfStaff(String permission) {
        return Stream.of(Role.values())
                .flatMap(role -> role.permissions().stream())
                .anyMatch(held -> firstPart(held).equals(firstPart(permission)));
    }

    private static String firstPart(String permission) {
        return permission.split(":", 2)[0];
    }

    void removeFunction(Function function) {
        functions.remove(function);
    }

    /**
     * @param function a function
     * @param permitted whether somebody holds a permission
     * @return whether the function is installed and needs no permission that they do not hold
     */
    public boolean allow(FunctionId function, Predicate<String> permitted) {
        List<Needed> needed = functions.values().stream()
                .filter(each -> each.function().equals(function))
                .toList();
        return !needed.isEmpty()
                && needed.stream().flatMap(each -> each.permission().stream()).allMatch(permitted);
    }

    /** The permission without which an account does not find the function. */
    public Optional<String> permissionOf(FunctionId function) {
        return functions.values().stream()
                .filter(each -> each.function().equals(function))
                .flatMap(each -> each.permission().stream())
                .findFirst();
    }

    /** The permissions that an installed function asks for, in order. */
    public SortedSet<String> all() {
        return functions.values().stream()
                .flatMap(each -> each.permissions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The installed functions that ask for the permission, in order. */
    public SortedSet<FunctionId> needing(String permission) {
        return functions.values().stream()
                .filter(each -> each.permissions().contains(permission))
                .map(Needed::function)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
