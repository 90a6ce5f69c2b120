package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.finance.ledger.Balance;
import org.ebok.finance.ledger.BankAccount;
import org.ebok.finance.ledger.DayTotals;
import org.ebok.finance.ledger.Ledger;
import org.ebok.finance.ledger.LedgerId;
import org.junit.jupiter.api.Test;

class TransfersTest {

    private static final String RIGHT = "61109010140000071219812874";
    private static final String WRONG = "61109010140000071219812875";
    private static final String TAX_ID = "9990000008";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void whatIsOwedInZlotysHasACode() {
        Transfer transfer = of(TAX_ID, ledger(RIGHT, "PLN", "10.00")).orElseThrow();

        assertThat(transfer.amount()).contains(new BigDecimal("10.00"));
        assertThat(transfer.code())
                .contains(new TransferCode(TAX_ID, RIGHT, new BigDecimal("10.00"), "SM Nadmorska", "204 Mieszkanie"));
    }

    @Test
    void whatIsOwedInAnotherCurrencyHasNone() {
        Transfer transfer = of(TAX_ID, ledger(RIGHT, "EUR", "10.00")).orElseThrow();

        assertThat(transfer.amount()).contains(new BigDecimal("10.00"));
        assertThat(transfer.code()).isEmpty();
    }

    @Test
    void whereNothingIsOwedThereIsNeitherAmountNorCode() {
        for (String amount : List.of("0.00", "-10.00")) {
            Transfer transfer = of(TAX_ID, ledger(RIGHT, "PLN", amount)).orElseThrow();

            assertThat(transfer.amount()).isEmpty();
            assertThat(transfer.code()).isEmpty();
        }
    }

    @Test
    void anOperatorWithoutATaxNumberHasNoCode() {
        Transfer transfer = of(null, ledger(RIGHT, "PLN", "10.00")).orElseThrow();

        assertThat(transfer.amount()).contains(new BigDecimal("10.00"));
        assertThat(transfer.code()).isEmpty();
    }

    @Test
    void nobodyIsToldToPayIntoNoAccountOrAWrongOneOrInAnUnknownCurrency() {
        assertThat(of(TAX_ID, ledger(null, "PLN", "10.00"))).isEmpty();
        assertThat(of(TAX_ID, ledger(WRONG, "PLN", "10.00"))).isEmpty();
        assertThat(of(TAX_ID, ledger(RIGHT, "ZZX", "10.00"))).isEmpty();
    }

    private static Optional<Transfer> of(String taxId, Ledger ledger) {
        OperatorProfile profile = new OperatorProfile(
                "Nadmorska",
                "Spółdzielnia Mieszkaniowa Nadmorska",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(taxId),
                List.of());
        return new Transfers(() -> profile, new Configuration("{symbol} {name}", "")).of(ledger);
    }

    private static Ledger ledger(String account, String currency, String amount) {
        BigDecimal charged = new BigDecimal(amount).max(BigDecimal.ZERO).setScale(2);
        BigDecimal paid = new BigDecimal(amount).negate().max(BigDecimal.ZERO).setScale(2);
        return new Ledger(
                new LedgerId("18"),
                "K1",
                "Anna",
                "204",
                "Mieszkanie",
                currency,
                Optional.ofNullable(account).map(BankAccount::new),
                Balance.of(List.of(new DayTotals(TODAY, charged, paid, BigDecimal.ZERO.setScale(2))), TODAY),
                List.of(),
                Optional.empty());
    }

    private record Configuration(String transferTitle, String transferRecipient) implements TransferConfiguration {

        @Override
        public Class<? extends Annotation> annotationType() {
            return TransferConfiguration.class;
        }
    }
}
