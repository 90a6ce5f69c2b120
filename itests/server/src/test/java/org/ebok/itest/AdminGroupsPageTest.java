package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups as an administrator makes, changes and deletes them in the page. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminGroupsPageTest {

    private static final String LONG =
            "Najemcy lokali użytkowych w budynkach przy ulicy Księdza Zygmunta Trószyńskiego";

    private final PortalServer server;
    private final Chromium chromium;

    AdminGroupsPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @AfterEach
    void deleteGroups() {
        PortalClient administrator = server.administrator();
        for (String group : List.of("page-rule", "page-list")) {
            administrator.delete("/api/admin/groups/" + group);
        }
    }

    private void make(String rule) {
        server.administrator()
                .post(
                        "/api/admin/groups",
                        "{\"id\":\"page-rule\",\"name\":\"" + LONG + "\",\"rule\":\"" + rule + "\"}");
    }

    private Window open(Look look) {
        return chromium.open(server, look).as(server.administrator());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aRuleIsCountedBeforeItIsSaved() {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/groups").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nowa grupa według reguły"))
                    .click();
            page.getByLabel("Nazwa w regułach").fill("page-rule");
            page.getByLabel("Nazwa dla ludzi").fill(LONG);
            page.getByLabel("Kontrahent należy do grupy").fill("kind = company");
            assertThat(page.locator(".group-result")).containsText("zanim ją zapiszesz");

            button(page, "Utwórz grupę").click();

            assertThat(page.locator(".group-result")).containsText("Po zapisaniu w grupie");
            assertThat(page.locator(".group-sample li")).not().hasCount(0);
            assertThat(page)
                    .hasURL(server.uri().resolve("/admin/group?new=rule").toString());
            window.picture("admin-group-new");

            button(page, "Utwórz grupę").click();

            assertThat(page)
                    .hasURL(server.uri().resolve("/admin/group?id=page-rule").toString());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(LONG);
            assertThat(page.locator(".group-result")).containsText("Teraz w grupie");
            window.picture("admin-group");
            Soundness.assertSound(window, Look.ON_A_DESKTOP);

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Grupy"))
                    .first()
                    .click();
            assertThat(page.locator(".group-table")).containsText(LONG);
            window.picture("admin-groups");
            Soundness.assertSound(window, Look.ON_A_DESKTOP);
        }
    }

    /** What was counted is of the rule that was asked about, and no other one is saved beside it. */
    @Test
    void aRuleThatChangesAfterItWasCountedIsCountedAnew() {
        make("kind = company");
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/group?id=page-rule").page();
            Locator rule = page.getByLabel("Kontrahent należy do grupy");
            assertThat(page.locator(".group-result")).containsText("Teraz w grupie");
            rule.fill("number = D00001");
            button(page, "Policz teraz").click();
            assertThat(page.locator(".group-count")).containsText("1 kontrahent");

            rule.fill("number in (D00001, D00002)");
            assertThat(page.locator(".group-count")).hasCount(0);
            button(page, "Zapisz").click();
            assertThat(page.locator(".group-count")).containsText("2 kontrahentów");
            assertThat(page.locator(".group-result")).containsText("Po zapisaniu w grupie");

            button(page, "Zapisz").click();
            assertThat(page.locator(".group-result")).containsText("Teraz w grupie");
            assertThat(rule).hasValue("number in ('D00001', 'D00002')");
            assertThat(page.locator(".group-count")).containsText("2 kontrahentów");
        }
    }

    @Test
    void whatIsWrongWithARuleIsSaidAndNothingIsSaved() {
        try (Window window = open(Look.ON_A_PHONE)) {
            Page page = window.go("/admin/group?new=rule").page();
            page.getByLabel("Nazwa w regułach").fill("page-rule");
            page.getByLabel("Nazwa dla ludzi").fill("Buty");
            page.getByLabel("Kontrahent należy do grupy").fill("shoesize = 44");

            button(page, "Policz teraz").click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("shoesize");
            assertThat(page.getByLabel("Kontrahent należy do grupy")).hasAttribute("aria-invalid", "true");
            page.getByText("O co można pytać").click();
            assertThat(page.locator(".group-known")).containsText("segment");
            window.picture("admin-group-wrong-phone");
            Assertions.assertThat(window.accessibilityFindings()).isEmpty();
            Assertions.assertThat(window.overflow()).isZero();
        }
    }

    @Test
    void aListTakesNumbersAsTheyArePasted() {
        try (Window window = open(Look.ON_A_DESKTOP)) {
            Page page = window.go("/admin/group?new=list").page();
            page.getByLabel("Nazwa w regułach").fill("page-list");
            page.getByLabel("Nazwa dla ludzi").fill("Wybrani");
            button(page, "Utwórz grupę").click();
            page.getByLabel("Numery kontrahentów").fill("D00001, D00004\nD00001");

            button(page, "Dodaj do listy").click();

            assertThat(page.locator(".group-count")).containsText("2 kontrahentów na liście");
            page.getByLabel("Numery kontrahentów").fill("D00001");
            button(page, "Usuń z listy").click();
            assertThat(page.locator(".group-count")).containsText("1 kontrahent na liście");
            window.picture("admin-group-list");
            Soundness.assertSound(window, Look.ON_A_DESKTOP);

            button(page, "Usuń grupę").click();
            assertThat(button(page, "Zostaw")).isFocused();
            button(page, "Usuń grupę").click();
            assertThat(page).hasURL(server.uri().resolve("/admin/groups").toString());
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("jest usunięta")))
                    .not()
                    .hasCount(0);
            assertThat(page.locator(".group-table").filter(new Locator.FilterOptions().setHasText("page-list")))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource("org.ebok.itest.fixture.Look#all")
    void thePagesAreSoundInEveryLook(Look look) {
        make("kind = company and not segment in (NAJM, WLAS) or number = D00001");
        try (Window window = open(look)) {
            Page page = window.in(look.language()).go("/admin/groups").page();
            assertThat(page.locator(".group-table")).containsText(LONG);
            window.picture("admin-groups-" + look);
            Soundness.assertSound(window, look);

            page = window.go("/admin/group?id=page-rule").page();
            assertThat(page.locator(".group-count")).isVisible();
            window.picture("admin-group-" + look);
            Soundness.assertSound(window, look);
        }
    }

    @Test
    void residentsHaveNoSuchPage() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP).as(server.customer("anna.kowalska"))) {
            Page page = window.go("/admin/groups").page();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Grupy")))
                    .hasCount(0);
        }
    }
}
