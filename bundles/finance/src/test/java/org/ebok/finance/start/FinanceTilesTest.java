package org.ebok.finance.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.DayTotals;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.junit.jupiter.api.Test;

class FinanceTilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    @Test
    void whatIsOverdueIsLateSinceItsDayAndAskedForInOneSentence() {
        Tile tile = tiles(ledger("18", charge(TODAY.minusDays(2), "113.44"), charge(TODAY.plusDays(20), "1032.80")))
                .get(0);

        assertThat(tile.urgency()).isEqualTo(Urgency.LATE);
        assertThat(tile.by()).contains(TODAY.minusDays(2));
        assertThat(money(tile.headline())).isEqualTo("1146.24");
        assertThat(money(tile.warning().orElseThrow())).isEqualTo("113.44");
        assertThat(tile.task().orElseThrow().sentence().key()).isEqualTo("task.pay-late");
        assertThat(tile.link().href()).isEqualTo("/finance?ledger=18");
    }

    @Test
    void whatIsOwedInTimeHasItsDay() {
        Tile tile = tiles(ledger("18", charge(TODAY, "5.00"))).get(0);

        assertThat(tile.urgency()).isEqualTo(Urgency.DEADLINE);
        assertThat(tile.by()).contains(TODAY);
        assertThat(tile.warning()).isEmpty();
    }

    @Test
    void whatIsAllOverdueIsAskedForWithoutADay() {
        Tile tile = tiles(ledger("18", charge(TODAY.minusDays(200), "5.00"))).get(0);

        assertThat(tile.task().orElseThrow().sentence().key()).isEqualTo("task.pay");
    }

    @Test
    void whoOwesNothingIsToldSoOnce() {
        assertThat(tiles(ledger("18"), ledger("19")))
                .singleElement()
                .satisfies(tile -> assertThat(tile.headline().key()).isEqualTo("settled"))
                .satisfies(tile -> assertThat(tile.task()).isEmpty());
        assertThat(tiles()).isEmpty();
    }

    @Test
    void oneOfSeveralLedgersIsNamed() {
        Tile tile = tiles(ledger("18", charge(TODAY, "5.00")), ledger("19")).get(0);

        assertThat(tile.label().key()).isEqualTo("tile.owed.named");
        assertThat(tile.task().orElseThrow().phrase().key()).isEqualTo("task.pay.phrase-named");
    }

    @Test
    void aNewAccountIsNews() {
        List<Tile> tiles = FinanceTiles.tiles(List.of(ledger("18")), Set.of(new LedgerId("18")));

        assertThat(tiles).extracting(Tile::urgency).containsExactly(Urgency.NEWS);
    }

    @Test
    void aLedgerInAnUnknownCurrencySaysNothing() {
        Ledger ledger = new Ledger(
                new LedgerId("18"),
                "K1",
                "Anna",
                "204",
                "Mieszkanie",
                "ZZX",
                Optional.empty(),
                Balance.of(List.of(charge(TODAY, "5.00")), TODAY),
                List.of(),
                Optional.empty());

        assertThat(tiles(ledger)).extracting(tile -> tile.task().isPresent()).doesNotContain(true);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws Exception {
        List<Tile> tiles = new ArrayList<>();
        tiles.addAll(tiles(ledger("1", charge(TODAY.minusDays(2), "1.00"), charge(TODAY, "1.00")), ledger("2")));
        tiles.addAll(tiles(ledger("1", charge(TODAY.minusDays(2), "1.00"))));
        tiles.addAll(tiles(ledger("1", charge(TODAY, "1.00"))));
        tiles.addAll(tiles(ledger("1", new DayTotals(TODAY, money(0), money(5), money(0))), ledger("2")));
        tiles.addAll(tiles(ledger("1", new DayTotals(TODAY, money(0), money(5), money(0)))));
        tiles.addAll(tiles(ledger("1")));
        tiles.addAll(FinanceTiles.tiles(List.of(ledger("1")), Set.of(new LedgerId("1"))));

        for (String language : List.of("pl", "en")) {
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(
                    FinanceTiles.class.getResourceAsStream("/i18n/finance_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            assertThat(tiles.stream().flatMap(tile -> textsOf(tile).stream()))
                    .isNotEmpty()
                    .allSatisfy(text -> {
                        assertThat(texts).containsKey(text.key());
                        assertThat(namesIn(texts.getProperty(text.key())))
                                .isSubsetOf(text.values().keySet());
                    });
        }
    }

    private static List<String> namesIn(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1)).toList();
    }

    private static List<PageText> textsOf(Tile tile) {
        List<PageText> texts = new ArrayList<>(
                List.of(tile.label(), tile.headline(), tile.link().text()));
        tile.warning().ifPresent(texts::add);
        tile.text().ifPresent(texts::add);
        tile.task()
                .ifPresent(task -> texts.addAll(
                        List.of(task.sentence(), task.phrase(), task.link().text())));
        return texts;
    }

    private static List<Tile> tiles(Ledger... ledgers) {
        return FinanceTiles.tiles(List.of(ledgers), Set.of());
    }

    private static Ledger ledger(String id, DayTotals... days) {
        return new Ledger(
                new LedgerId(id),
                "K1",
                "Anna",
                "204-" + id,
                "Mieszkanie",
                "PLN",
                Optional.empty(),
                Balance.of(List.of(days), TODAY),
                List.of(),
                Optional.empty());
    }

    private static DayTotals charge(LocalDate day, String amount) {
        return new DayTotals(day, new BigDecimal(amount), money(0), money(0));
    }

    private static BigDecimal money(int amount) {
        return new BigDecimal(amount).setScale(2);
    }

    private static String money(PageText text) {
        return ((PageValue.Money) text.values().get("amount")).amount().toPlainString();
    }
}
