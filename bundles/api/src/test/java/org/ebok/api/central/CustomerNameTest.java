package org.ebok.api.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerNameTest {

    @ParameterizedTest
    @CsvSource({
        "false, Anna, Kowalska, , Anna Kowalska",
        "false, Anna, Kowalska, Kowalska i Syn, Anna Kowalska",
        "false, , Kowalska, , Kowalska",
        "false, Anna, , , Anna",
        "false, , , Kowalska i Syn, Kowalska i Syn",
        "true, Anna, Kowalska, Kowalska i Syn, Kowalska i Syn",
        "true, Anna, Kowalska, , Anna Kowalska",
        "true, , , , K000001",
        "false, , , , K000001",
    })
    void aCustomerHasOneNameEverywhere(boolean company, String first, String last, String firm, String expected) {
        String name = CustomerName.of(
                company, Optional.ofNullable(first), Optional.ofNullable(last), Optional.ofNullable(firm), "K000001");

        assertThat(name).isEqualTo(expected);
    }
}
