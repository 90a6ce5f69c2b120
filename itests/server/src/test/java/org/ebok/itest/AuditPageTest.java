package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The audit trail as an administrator sees it. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPageTest {

    private static final String LONG =
            "Najemcy lokali użytkowych w budynkach przy ulicy Księdza Zygmunta Trószyńskiego";

    private final PortalServer server;
    private final Chromium chromium;

    AuditPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @BeforeAll
    void makeRecords() {
        server.console().run("ebok:group-create --name Przedtem audit-page");
        server.console().run("ebok:group-change --name \"" + LONG + "\" audit-page");
        server.console().run("ebok:group-delete audit-page");
    }

    private Window open(Look look) {
        return chromium.open(server, look).as(server.administrator());
    }

    private static Locator events(Page page) {
        return page.locator(".audit-open");
    }

    @Test
    void aRecordShowsHowItWasBeforeAndAfter() {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/audit?subject=audit-page").page();
            Locator changed = events(page).filter(new Locator.FilterOptions().setHasText("Zmiana grupy"));
            assertThat(events(page)).hasCount(3);
            assertThat(changed).hasAttribute("aria-expanded", "false");

            changed.focus();
            page.keyboard().press("Enter");

            assertThat(changed).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".audit-parts del")).hasText("Przedtem: a list of customers");
            assertThat(page.locator(".audit-parts ins")).hasText(LONG + ": a list of customers");
            assertThat(page.getByText("konsola: admin")).hasCount(3);
            window.picture("admin-audit-open");
            Soundness.assertSound(window, Look.ON_A_DESKTOP);
        }
    }

    @Test
    void anOpenRecordFitsAPhone() {
        try (Window window = open(Look.ON_A_PHONE)) {
            Page page = window.go("/admin/audit?subject=audit-page").page();

            events(page).nth(1).click();

            assertThat(page.locator(".audit-parts ins")).isVisible();
            window.picture("admin-audit-open-phone");
            Soundness.assertSound(window, Look.ON_A_PHONE);
        }
    }

    @Test
    void aSearchStandsInTheAddressAndGoesBack() {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/audit").page();
            page.getByLabel("Czego dotyczy").fill("audit-page");
            page.getByLabel("Zdarzenia").selectOption("group");
            page.keyboard().press("Tab");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Szukaj"))
                    .click();

            assertThat(events(page)).hasCount(3);
            assertThat(page)
                    .hasURL(server.uri()
                            .resolve("/admin/audit?subject=audit-page&action=group")
                            .toString());

            page.goBack();
            assertThat(page.getByLabel("Czego dotyczy")).hasValue("");
            assertThat(events(page).first()).isVisible();
            assertThat(events(page)).not().hasCount(3);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void theChainIsVerifiedWhenSomebodyAsks() {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/audit").page();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sprawdź teraz"))
                    .click();

            assertThat(page.locator(".audit-state")).hasText("Łańcuch cały.");
            assertThat(page.locator(".audit-chain [role=status]")).containsText("Sprawdzon");
        }
    }

    @Test
    void theTableIsDownloaded() throws IOException {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/audit?subject=audit-page").page();

            Download download = page.waitForDownload(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pobierz CSV"))
                            .click());

            assertThat(Files.readAllLines(download.path())).hasSize(4);
        }
    }

    @Test
    void residentsHaveNoSuchPage() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP).as(server.customer("anna.kowalska"))) {
            Page page = window.go("/admin/audit").page();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dziennik zdarzeń")))
                    .hasCount(0);
            assertThat(events(page)).hasCount(0);
        }
    }
}
