package org.ebok.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueKeyTest {

    private record Place(LocalDate day, long number, BigDecimal value, String text) {

        String encode() {
            return OpaqueKey.encode(day, number, value, text);
        }

        static Optional<Place> decode(String key) {
            return OpaqueKey.decode(
                    key,
                    4,
                    parts -> new Place(parts.day(0), parts.number(1), parts.decimal(2), parts.text(3)),
                    Place::encode);
        }
    }

    @Test
    void comesBackAsItWas() {
        Place place = new Place(LocalDate.of(2026, 11, 24), Long.MIN_VALUE, new BigDecimal("-0.500"), "ż:ó/1 ");
        Place last = new Place(LocalDate.of(9999, 12, 31), Long.MAX_VALUE, BigDecimal.ZERO, "");

        assertThat(Place.decode(place.encode())).contains(place);
        assertThat(Place.decode(last.encode())).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "2026-11-24|1|1",
                "2026-11-24|1|1|a|b",
                "2026-11-24|+1|1|a",
                "2026-11-24|01|1|a",
                "2026-11-24|99999999999999999999|1|a",
                "2026-11-24|1|1e9|a",
                "2026-11-24|1|1E+999999999|a",
                "2026-11-24|1|.5|a",
                "2026-11-24|1|11111111111111111111111111111111111111111|a",
                "2026-02-30|1|1|a",
                "0000-01-01|1|1|a",
                "-0005-01-01|1|1|a",
                "+10000-01-01|1|1|a",
                "2026-11-24|1|1|a\u0000"
            })
    void whatWasTamperedWithIsNone(String text) {
        byte[] bytes = text.replace('|', '\u001f').getBytes(StandardCharsets.UTF_8);

        assertThat(Place.decode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "żółw", "MjA3NDk6NzU=", " ", "x"})
    void whatIsNoKeyIsNone(String key) {
        assertThat(Place.decode(key)).isEmpty();
    }

    @Test
    void aKeyThatIsWrittenInAnotherWayIsNone() {
        String key = new Place(LocalDate.of(2026, 11, 24), 7, BigDecimal.ONE, "a").encode();

        assertThat(Place.decode(key)).isPresent();
        assertThat(Place.decode(key + "=")).isEmpty();
    }
}
