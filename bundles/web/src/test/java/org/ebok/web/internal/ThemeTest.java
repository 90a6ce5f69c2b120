package org.ebok.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(Theme.contrast("#000000", "#ffffff")).isCloseTo(21.0, within(0.01));
        assertThat(Theme.contrast("#0b4f5e", "#ffffff")).isCloseTo(9.2, within(0.1));
    }

    @Test
    void takesAColourThatTextCanBeReadOn() {
        assertThat(css("#0b4f5e", "#86d3de"))
                .contains("--ebok-accent-light:#0b4f5e")
                .contains("--ebok-accent-dark:#86d3de");
    }

    @Test
    void leavesOutAColourThatIsPaleOrNone() {
        assertThat(css("#77aaff", "teal")).isEmpty();
        assertThat(css("", "#ffffff;}body{display:none")).isEmpty();
    }

    /** Between 4.5:1 and 7:1 is what WCAG asks for at level AA alone. */
    @Test
    void leavesOutAColourThatIsReadableForMostAlone() {
        assertThat(css("#767676", "#999999")).isEmpty();
        assertThat(css("#595959", "#b0b0b0"))
                .contains("--ebok-accent-light:#595959")
                .contains("--ebok-accent-dark:#b0b0b0");
    }

    private static String css(String accent, String accentDark) {
        return new String(Theme.of(accent, accentDark).file().content(), StandardCharsets.UTF_8);
    }
}
