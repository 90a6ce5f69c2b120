package org.ebok.meters.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ebok.meters.fixture.Example;
import org.ebok.meters.meter.Tenures.Tenure;
import org.junit.jupiter.api.Test;

class TenuresTest {

    private static final Meter METER = Example.meter("m", Medium.COLD_WATER, 5, null);
    private static final Optional<String> FLAT = METER.place().premises();

    private static Optional<String> ledger(Optional<String> own) {
        Tenure tenure = new Tenure(
                FLAT.orElseThrow(),
                Period.ALWAYS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("of the flat"));
        return new Tenures(List.of(tenure))
                .own(List.of(METER.on(Place.ofNobody(FLAT, own))))
                .get(0)
                .place()
                .ledger();
    }

    @Test
    void theLedgerOfAMeterGoesBeforeThatOfItsPremises() {
        assertThat(ledger(Optional.of("of the meter"))).contains("of the meter");
        assertThat(ledger(Optional.empty())).contains("of the flat");
    }
}
