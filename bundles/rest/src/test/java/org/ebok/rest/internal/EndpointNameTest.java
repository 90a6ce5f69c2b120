package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeSet;
import org.ebok.api.rest.RestResource;
import org.junit.jupiter.api.Test;

class EndpointNameTest {

    private final EndpointName core = EndpointName.of(Map.of(RestResource.CORE, "customers"));
    private final EndpointName function = EndpointName.of(Map.of(RestResource.FUNCTION, "customers"));

    @Test
    void aFunctionOfTheNameOfACorePartIsAnotherEndpointAndComesAfterIt() {
        TreeSet<EndpointName> names = new TreeSet<>();
        names.add(function);
        names.add(core);

        assertThat(names).containsExactly(core, function);
    }

    @Test
    void aResourceIsOfOneOfThem() {
        assertThatThrownBy(() -> EndpointName.of(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        EndpointName.of(Map.of(RestResource.CORE, "customers", RestResource.FUNCTION, "customers")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
