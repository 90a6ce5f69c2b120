package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ebok.itest.fixture.Roles.button;
import static org.ebok.itest.fixture.Roles.heading;
import static org.ebok.itest.fixture.Roles.link;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages as people see them, in a real browser. */
@WithServers
class BrowserTest {

    private static final String IN_DEBT = "anna.kowalska";
    private static final String OVERPAID = "jan.wisniewski";
    private static final String COMPANY = "piekarnia.zagiel";
    private static final String WITHOUT_LEDGER = "stanislaw.zrebiec";
    private static final String WITHOUT_BANK_ACCOUNT = "maria.sliwinska";
    private static final String ADMINISTRATOR = "admin";

    private static final String START = "{\"asOf\":\"2026-11-25T08:40:00+01:00\",\"tiles\":[],\"unavailable\":[%s]}";

    private final PortalServer server;
    private final Chromium chromium;

    BrowserTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * A page as one of the demo's people sees it.
     *
     * @param name of the picture
     * @param path address
     * @param login who looks, empty for nobody
     */
    private record View(String name, String path, Optional<String> login) {

        static View of(String name, String path, String login) {
            return new View(name, path, Optional.of(login));
        }

        static Stream<View> all() {
            return Stream.of(
                    new View("sign-in", "/sign-in", Optional.empty()),
                    new View("account-check", "/account-check", Optional.empty()),
                    of("account-check-signed-in", "/account-check", IN_DEBT),
                    of("start-in-debt", "/", IN_DEBT),
                    of("start-overpaid", "/", OVERPAID),
                    of("start-company", "/", COMPANY),
                    of("start-without-ledger", "/", WITHOUT_LEDGER),
                    of("finance-in-debt", "/finance", IN_DEBT),
                    of("finance-overpaid", "/finance", OVERPAID),
                    of("finance-company", "/finance", COMPANY),
                    of("finance-without-ledger", "/finance", WITHOUT_LEDGER),
                    of("finance-without-bank-account", "/finance", WITHOUT_BANK_ACCOUNT),
                    of("profile-person", "/profile", IN_DEBT),
                    of("profile-company", "/profile", COMPANY),
                    of("no-such-page", "/no/such/page", IN_DEBT),
                    of("admin-functions", "/admin/functions", ADMINISTRATOR),
                    of("admin-audit", "/admin/audit", ADMINISTRATOR),
                    of("admin-audit-nothing", "/admin/audit?actor=nobody", ADMINISTRATOR));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessibleQuietAndFitsItsWindow() {
        return View.all().flatMap(view -> {
            Optional<PortalClient> client = view.login().map(this::signedIn);
            return Stream.of("pl", "en")
                    .map(language ->
                            dynamicTest(view.name() + " " + language, () -> assertSound(view, client, language)));
        });
    }

    private void assertSound(View view, Optional<PortalClient> client, String language) {
        List<Look> looks =
                Look.all().filter(look -> look.language().equals(language)).toList();
        try (Window window = chromium.open(server, looks.get(0))) {
            client.ifPresent(window::as);
            window.in(language).go(view.path());
            for (Look look : looks) {
                window.look(look).picture(view.name() + "-" + look);
                Soundness.assertSound(window, look);
            }
        }
    }

    @Test
    void theChecksOfAPageFindWhatIsWrong() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.go("/sign-in").page();
            page.evaluate("document.documentElement.removeAttribute('lang')");
            page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: '1'}))");
            page.evaluate("document.body.style.minWidth = '900px'");

            assertThat(window.accessibilityFindings()).anyMatch(finding -> finding.startsWith("html-has-lang"));
            assertThat(window.complaints()).anyMatch(complaint -> complaint.startsWith("policy: script-src"));
            assertThat(window.overflow()).isPositive();
        }
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndPutsNobodyIn() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.go("/sign-in").page();
            page.getByLabel("Nazwa użytkownika", exactLabel()).fill(IN_DEBT);
            page.getByLabel("Hasło", exactLabel()).fill("not-the-password");
            button(page, "Zaloguj się").click();

            assertThat(page.getByText("Nazwa użytkownika lub hasło się nie zgadza"))
                    .isVisible();
            assertThat(window.accessibilityFindings()).isEmpty();
            assertThat(window.overflow()).isLessThanOrEqualTo(0);
            window.picture("sign-in-wrong-password");
            assertThat(window.context().cookies()).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneSignsIn() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.go("/sign-in").page();
            tabTo(page, page.getByLabel("Nazwa użytkownika", exactLabel()));
            page.keyboard().type(OVERPAID);
            tabTo(page, page.getByLabel("Hasło", exactLabel()));
            page.keyboard().type(server.firstPasswords().ofCustomer(OVERPAID));
            page.keyboard().press("Enter");

            assertThat(page.getByText("Dzień dobry, Jan Wiśniewski")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*:\\d+/"));
            assertThat(page).hasTitle("Start – Nadmorska");
            assertThat(heading(page)).isFocused();
        }
    }

    @Test
    void theSessionIsOutOfReachOfScripts() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.go("/sign-in").page();
            page.getByLabel("Nazwa użytkownika", exactLabel()).fill(IN_DEBT);
            page.getByLabel("Hasło", exactLabel()).fill(server.firstPasswords().ofCustomer(IN_DEBT));
            button(page, "Zaloguj się").click();
            assertThat(page.getByText("Dzień dobry")).isVisible();

            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            assertThat(page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
                            .toString())
                    .doesNotContain(window.context().cookies().get(0).value);
        }
    }

    @Test
    void theCopyButtonCopiesTheAccountNumber() {
        String number = signedIn(IN_DEBT)
                .get("/api/finance/ledgers")
                .json()
                .at("/ledgers/0/account/number")
                .asText();
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            window.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = window.as(signedIn(IN_DEBT)).go("/finance").page();

            button(page, "Kopiuj numer rachunku").first().click();

            assertThat(page.getByText("Numer rachunku skopiowany").first()).isVisible();
            assertThat(page.evaluate("navigator.clipboard.readText()")
                            .toString()
                            .replace(" ", ""))
                    .isEqualTo(number);
        }
    }

    @Test
    void theMenuLeadsFromFunctionToFunctionAndBack() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(signedIn(IN_DEBT)).go("/finance").page();

            link(page, "Moje dane").first().click();
            assertThat(heading(page, "Moje dane")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/profile"));

            page.goBack();
            assertThat(heading(page, "Finanse")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void signingOutLeadsToTheSignInPageAndNobodyGetsBack() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(signedIn(OVERPAID)).go("/finance").page();

            button(page, "Wyloguj").first().click();
            assertThat(heading(page, "Zaloguj się")).isVisible();

            page.navigate("/finance");
            assertThat(heading(page, "Zaloguj się")).isVisible();
        }
    }

    @Test
    void aFunctionThatIsTakenAwayIsInNobodysMenu() {
        PortalClient administrator = server.administrator();
        administrator.put("/api/admin/functions/profile/grant", "{\"granted\":false}");
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(signedIn(IN_DEBT)).go("/finance").page();

            assertThat(link(page, "Moje dane")).hasCount(0);
        } finally {
            administrator.put("/api/admin/functions/profile/grant", "{\"granted\":true}");
        }
    }

    @Test
    void theStartPageIsFirstInTheMenuAndItsTilesLeadOn() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(signedIn(IN_DEBT)).go("/").page();
            assertThat(page.locator(".phone-bar a").first()).hasAttribute("aria-current", "page");
            assertThat(page.locator(".phone-bar a").first()).hasText("Start");

            link(page, "Zobacz dane").click();
            assertThat(heading(page, "Moje dane")).isFocused();

            link(page, "Start").click();
            assertThat(heading(page)).isFocused();
            assertThat(link(page, "Zobacz dane")).isVisible();
            assertThat(page).hasTitle("Start – Nadmorska");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theStartPageChangesItsLanguageInPlace() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(signedIn(IN_DEBT)).go("/").page();

            button(page, "English").click();

            assertThat(page.getByText("Hello, Anna Kowalska")).isVisible();
            assertThat(link(page, "See the details")).isVisible();
            assertThat(page.getByText("Zobacz dane")).hasCount(0);
        }
    }

    @Test
    void whileSomethingCannotBeToldNobodyIsToldThatNothingIsToBeDone() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            AtomicReference<String> answer = new AtomicReference<>(START.formatted("\"finance\""));
            window.context()
                    .route(
                            "**/api/start",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("application/json")
                                    .setBody(answer.get())));
            Page page = window.as(signedIn(IN_DEBT)).go("/").page();

            assertThat(heading(page, "Nie możemy teraz sprawdzić, co masz do zrobienia"))
                    .isVisible();
            assertThat(page.locator(".tile", new Page.LocatorOptions().setHasText("Finanse")))
                    .containsText("Teraz niedostępne");
            assertThat(window.accessibilityFindings()).isEmpty();
            window.picture("start-unavailable");

            answer.set(START.formatted(""));
            button(page, "Spróbuj ponownie").click();

            assertThat(heading(page, "Nie masz teraz nic do zrobienia")).isFocused();
        }
    }

    @Test
    void forWhomSomebodyActsStandsBelowItsButtonUntilItIsClosed() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(signedIn(COMPANY)).in("pl").go("/").page();
            Locator button = button(page, "działasz w imieniu");
            Locator list = page.locator(".who-list");

            button.click();

            assertThat(list).isVisible();
            BoundingBox above = button.boundingBox();
            BoundingBox opened = list.boundingBox();
            assertThat(opened.y).isBetween(above.y + above.height - 1, above.y + above.height + 16);
            assertThat(opened.x + opened.width).isCloseTo(above.x + above.width, within(2.0));
            assertThat(window.accessibilityFindings()).isEmpty();
            window.picture("acts-for");
            page.keyboard().press("Escape");
            assertThat(list).isHidden();
        }
    }

    @Test
    void theRestOfTheMenuClosesByAPressBesideIt() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.as(signedIn(IN_DEBT)).in("pl").go("/").page();

            button(page, "Więcej").click();
            assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
            page.mouse().click(20, 20);

            assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        }
    }

    @Test
    void anybodyLearnsWhetherAnAccountNumberIsGenuine() {
        String number = signedIn(IN_DEBT)
                .get("/api/finance/ledgers")
                .json()
                .at("/ledgers/0/account/number")
                .asText();
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            Page page = window.go("/sign-in").page();
            link(page, "Czy ten numer rachunku jest prawdziwy?").click();
            assertThat(heading(page, "Czy ten numer rachunku jest prawdziwy?")).isFocused();

            assertSaid(window, "", "Wpisz numer rachunku");
            assertThat(page.getByLabel("Numer rachunku", exactLabel())).isFocused();
            assertSaid(window, "PL " + number, "To jest nasz rachunek");
            assertSaid(window, "61 1090 1014 0000 0712 1981 2874", "Nie znamy tego numeru. Nie płać na niego.");
            assertThat(button(page, "Sprawdź numer")).isFocused();
            assertSaid(window, "61 1090 1014 0000 0712 1981", "a tu są 22 cyfry");
            assertThat(page.getByLabel("Numer rachunku", exactLabel())).isFocused();
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("61 1090 1014")))
                    .hasCount(1);
        }
    }

    private static void assertSaid(Window window, String number, String words) {
        Page page = window.page();
        page.getByLabel("Numer rachunku", exactLabel()).fill(number);
        page.keyboard().press("Enter");
        assertThat(page.getByText(words)).isVisible();
        assertThat(window.accessibilityFindings()).isEmpty();
        assertThat(window.overflow()).isLessThanOrEqualTo(0);
    }

    private PortalClient signedIn(String login) {
        return login.equals(ADMINISTRATOR) ? server.administrator() : server.customer(login);
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if (target.evaluate("element => element === document.activeElement").equals(true)) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + target);
    }

    private static Page.GetByLabelOptions exactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
