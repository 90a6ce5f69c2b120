package org.ebok.finance.transfer;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The text of the two-dimensional code that fills in a transfer in a bank's application: "Rekomendacja Związku Banków
 * Polskich dotycząca kodu dwuwymiarowego (2D), który umożliwia realizację polecenia przelewu oraz aktywację usług
 * bankowych na rynku polskim". Nine fields separated by {@code |}: tax number, country, account, amount in grosze, name,
 * title, and three that e-BOK leaves empty (direct debit, Invoobill, reserve).
 *
 * @param taxId NIP of the recipient, ten digits; the recommendation makes it obligatory for institutions
 * @param account 26 digits
 * @param amount in PLN, from 0.01; above 9 999.99 the code cannot carry it and holds none
 * @param name of the recipient, at most 20 characters
 * @param title of the transfer, at most 32 characters
 */
public record TransferCode(String taxId, String account, BigDecimal amount, String name, String title) {

    static final int LONGEST_NAME = 20;
    static final int LONGEST_TITLE = 32;

    /** The recommendation gives the amount six digits. */
    static final BigDecimal LARGEST_AMOUNT = new BigDecimal("9999.99");

    private static final String NO_AMOUNT = "000000";
    private static final Pattern TAX_ID = Pattern.compile("[0-9]{10}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{26}");

    /**
     * Shortens name and title to what fits.
     *
     * @throws IllegalArgumentException when tax number, account or amount are not what the code carries
     */
    public TransferCode {
        require(TAX_ID.matcher(taxId).matches(), "tax number");
        require(ACCOUNT.matcher(account).matches(), "account");
        require(amount.signum() > 0 && amount.scale() <= 2, "amount");
        name = ShortText.fit(name, LONGEST_NAME);
        title = ShortText.fit(title, LONGEST_TITLE);
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException("A code for a transfer cannot carry this " + what);
        }
    }

    /** Whether the payer types the amount, because the code cannot carry it. */
    public boolean amountTyped() {
        return amount.compareTo(LARGEST_AMOUNT) > 0;
    }

    /** The text; 26 + 10 + 2 + 6 + 20 + 32 characters and eight separators are 104 at the most, of 160 allowed. */
    public String text() {
        String grosze = amountTyped()
                ? NO_AMOUNT
                : "%06d".formatted(amount.movePointRight(2).longValueExact());
        return String.join("|", taxId, "PL", account, grosze, name, title, "", "", "");
    }
}
