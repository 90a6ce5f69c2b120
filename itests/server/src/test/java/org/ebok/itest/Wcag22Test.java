package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.Roles.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The criteria that WCAG 2.2 adds and that no program finds by looking at a page alone. */
@WithServers
class Wcag22Test {

    private static final String ANNA = "anna.kowalska";
    private static final List<String> PAGES =
            List.of("/", "/finance", "/documents", "/charges", "/meters", "/premises", "/profile", "/my-data");
    private static final List<Look> LOOKS =
            List.of(new Look(320, ColorScheme.LIGHT, "pl"), Look.ON_A_PHONE, Look.ON_A_DESKTOP);

    /** Where the focus is, and whether anything of it can be seen. */
    private static final String FOCUS = """
            (() => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const { left, top, width, height } = focused.getBoundingClientRect();
              const seen = [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
                const there = document.elementFromPoint(left + width * x, top + height * y);
                return there && (focused.contains(there) || there.contains(focused));
              }));
              return (seen ? '' : 'HIDDEN ') + focused.outerHTML.slice(0, 160);
            })()""";

    private static final int MOST_STOPS = 120;

    private final PortalServer server;
    private final Chromium chromium;

    Wcag22Test(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /** 2.4.11: what has the focus is not hidden behind what stays in its place. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/finance", "/documents", "/charges", "/meters", "/my-data"})
    void whatHasTheFocusCanBeSeen(String path) {
        try (Window window = chromium.open(server, LOOKS.get(0))) {
            Page page = window.as(server.customer(ANNA)).in("pl").go(path).page();
            for (Look look : LOOKS) {
                window.look(look);
                assertThat(stops(page))
                        .as(path + " " + look)
                        .hasSizeGreaterThan(8)
                        .noneMatch(stop -> stop.startsWith("HIDDEN"));
            }
        }
    }

    @Test
    void aFocusThatIsHiddenIsFound() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/charges").page();
            page.evaluate(
                    "document.body.append(Object.assign(document.createElement('div'), {id: 'cover'}));"
                            + "document.getElementById('cover').style.cssText = 'position:fixed;inset:60% 0 0 0;background:red'");

            assertThat(stops(page)).anyMatch(stop -> stop.startsWith("HIDDEN"));
        }
    }

    private static List<String> stops(Page page) {
        page.evaluate("window.scrollTo(0, 0); document.activeElement.blur()");
        List<String> stops = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            Object stop = page.evaluate(FOCUS);
            if (stop == null || (!known.add((String) stop) && i > MOST_STOPS / 2)) {
                break;
            }
            stops.add((String) stop);
        }
        return stops;
    }

    /** 2.5.7: nothing has to be dragged. */
    @Test
    void nothingIsDragged() throws IOException {
        Pattern dragging = Pattern.compile("draggable|dragstart|touchmove|pointermove|mousemove|type=\"?range");
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "bundles"))) {
            List<Path> modules = files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> file.toString().contains("src/main"))
                    .toList();
            assertThat(modules).hasSizeGreaterThan(40);
            for (Path module : modules) {
                assertThat(Files.readString(module)).as(module.toString()).doesNotContainPattern(dragging);
            }
        }
    }

    /** 3.2.6: help is found at the same place of each page. */
    @Test
    void helpIsAtTheSamePlaceOfEveryPage() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            window.as(server.customer(ANNA)).in("pl");
            Set<String> helps = new HashSet<>();
            for (String path : PAGES) {
                Page page = window.go(path).page();
                Locator help = page.locator("main ~ footer a[href^='tel:']");
                helps.add(String.join(" ", page.locator("main ~ footer").allInnerTexts()));
                assertThat(help.count()).as(path).isPositive();
            }
            assertThat(helps).hasSize(1);
        }
    }

    /** 3.3.7: who has to sign in on the way does not choose again what was chosen. */
    @Test
    void whatWasChosenIsNotAskedForAgain() {
        String chosen = "/finance?kind=payment";
        String login = "jan.wisniewski";
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.in("pl").go(chosen).page();
            page.getByLabel("Nazwa użytkownika", new Page.GetByLabelOptions().setExact(true))
                    .fill(login);
            page.getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true))
                    .fill(server.firstPasswords().ofCustomer(login));
            button(page, "Zaloguj się").click();
            assertThat(page).hasURL(Pattern.compile(".*/finance\\?kind=payment$"));
        }
    }

    /** 3.3.8: a password may be pasted, filled in by a program, and looked at; there is nothing to solve. */
    @Test
    void nobodyHasToRememberOrSolveAnythingToSignIn() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.in("pl").go("/sign-in").page();
            Locator login = page.getByLabel("Nazwa użytkownika", new Page.GetByLabelOptions().setExact(true));
            Locator password = page.getByLabel("Hasło", new Page.GetByLabelOptions().setExact(true));
            assertThat(login).hasAttribute("autocomplete", "username");
            assertThat(password).hasAttribute("autocomplete", "current-password");
            for (Locator field : List.of(login, password)) {
                assertThat(
                                (boolean)
                                        field.evaluate(
                                                "field => field.dispatchEvent(new ClipboardEvent('paste', {cancelable: true, bubbles: true}))"))
                        .as("a paste goes through")
                        .isTrue();
            }
            assertThat(page.locator("form input")).hasCount(2);
        }
    }
}
