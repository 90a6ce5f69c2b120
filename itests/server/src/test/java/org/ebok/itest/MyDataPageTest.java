package org.ebok.itest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ebok.itest.fixture.Roles.button;
import static org.ebok.itest.fixture.Roles.link;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ebok.itest.fixture.Chromium;
import org.ebok.itest.fixture.DataArchive;
import org.ebok.itest.fixture.Intercepted;
import org.ebok.itest.fixture.Look;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.Soundness;
import org.ebok.itest.fixture.Window;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page from which customers save everything that is held about them, and the page inside of what they saved. */
@WithServers
class MyDataPageTest {

    private static final String ANNA = "anna.kowalska";
    private static final String OVERVIEW = "**/api/my-data";
    private static final String ARCHIVE = "**/api/my-data/archive.zip*";
    private static final String SAVE = "Zapisz wszystkie moje dane";
    private static final String SAVE_IN_ENGLISH = "Save all my data";

    private final PortalServer server;
    private final Chromium chromium;

    MyDataPageTest(@OnServer(ServerKind.DEMO) PortalServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    /**
     * @param name of the pictures
     * @param text what has to be seen
     * @param answer to the question for what there is, null for the server's own
     * @param expected a part of what the browser itself says about it
     */
    private record View(String name, String text, Consumer<Route> answer, String expected) {}

    private static Stream<View> views() {
        return Stream.of(
                new View("my-data", "Zapisy w kartotekach", null, "nothing is left out"),
                new View(
                        "my-data-none",
                        "Nie mamy jeszcze o Tobie żadnych danych",
                        Intercepted.changed(overview -> overview.putArray("parts")),
                        "nothing is left out"),
                new View(
                        "my-data-away",
                        "Spróbuj ponownie",
                        Intercepted.problem(503, "central-unavailable"),
                        "status of 503"));
    }

    @TestFactory
    Stream<DynamicTest> everyStateOfThePageIsAccessibleQuietAndFitsEveryWindow() {
        return views().flatMap(view -> Stream.of(true, false)
                .map(dark -> dynamicTest(view.name() + " " + dark, () -> assertSound(view, dark))));
    }

    private void assertSound(View view, boolean dark) {
        List<Look> looks = Look.widths(dark).toList();
        try (Window window = chromium.open(server, looks.get(0))) {
            if (view.answer() != null) {
                window.context().route(OVERVIEW, view.answer());
            }
            Page page = window.as(server.customer(ANNA)).in("pl").go("/my-data").page();
            assertThat(page.locator("main")).containsText(view.text());
            Soundness.assertSoundAtEveryWidth(window, looks, view.name(), view.expected());
        }
    }

    @Test
    void thePageIsInEnglishToo() {
        Look look = new Look(1280, ColorScheme.LIGHT, "en");
        try (Window window = chromium.open(server, look)) {
            Page page = window.as(server.customer(ANNA)).in("en").go("/my-data").page();
            assertThat(button(page, SAVE_IN_ENGLISH)).isVisible();
            assertThat(page.locator("main")).containsText("Ledger entries");
            Soundness.assertSound(window, look);
        }
    }

    @Test
    void oneClickSavesEverythingAndItsIndexPageOpensByItself() throws IOException {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            Page page = window.as(server.customer(ANNA)).in("pl").go("/").page();
            link(page, "Kopia danych").first().click();

            Download file = page.waitForDownload(button(page, SAVE)::click);

            assertThat(file.suggestedFilename()).matches("moje-dane-[0-9-]{10}\\.zip");
            assertThat(page.getByText("Zapisano plik " + file.suggestedFilename()))
                    .isVisible();
            assertThat(window.complaints()).isEmpty();
            DataArchive archive = DataArchive.of(Files.readAllBytes(file.path()));
            assertThat(archive.documents()).isNotEmpty();
            assertThat(archive.rows("finance/ledger_entry")).isNotEmpty();
            assertIndexPageIsSound(archive);
        }
    }

    /** From the disk, as who has unpacked it opens it: every link leads to a file that is there. */
    private void assertIndexPageIsSound(DataArchive archive) throws IOException {
        Path folder = Files.createTempDirectory("my-data");
        for (var file : archive.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        List<String> links = new ArrayList<>();
        Matcher link = Pattern.compile("href=\"([^\"]*)\"").matcher(archive.text("index.html"));
        while (link.find()) {
            links.add(link.group(1));
        }
        assertThat(links).isNotEmpty();
        assertThat(links).allSatisfy(address -> assertThat(archive.files())
                .containsKey(URLDecoder.decode(address, StandardCharsets.UTF_8)));
        try (Window window = chromium.openFile(Look.ON_A_PHONE)) {
            window.page().navigate(folder.resolve("index.html").toUri().toString());
            assertThat(window.page().locator("h1")).hasText("Kopia moich danych");
            window.picture("my-data-index");
            assertThat(window.accessibilityFindings()).isEmpty();
            assertThat(window.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aLongDownloadShowsThatItGoesOnAndCanBeStopped() {
        try (Window window = chromium.open(server, Look.ON_A_PHONE)) {
            window.context().route(ARCHIVE, route -> {}); // no answer yet
            Page page = window.as(server.customer(ANNA)).in("pl").go("/my-data").page();

            button(page, SAVE).click();

            assertThat(page.locator("progress")).isVisible();
            window.picture("my-data-running");
            Soundness.assertSound(window, Look.ON_A_PHONE);
            button(page, "Przerwij").click();
            assertThat(page.locator("progress")).hasCount(0);
            assertThat(page.getByText("Przerwano. Plik nie został zapisany.")).isVisible();
        }
    }

    @Test
    void whatWentWrongIsSaidAndCanBeTriedAgain() {
        try (Window window = chromium.open(server, Look.ON_A_DESKTOP)) {
            window.context().route(ARCHIVE, Intercepted.problem(429, "too-many-attempts"));
            Page page = window.as(server.customer(ANNA)).in("pl").go("/my-data").page();

            button(page, SAVE).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nic nie zostało zapisane.");
            assertThat(button(page, "Spróbuj ponownie")).isVisible();
            Soundness.assertSound(window, Look.ON_A_DESKTOP, "status of 429");
        }
    }
}
