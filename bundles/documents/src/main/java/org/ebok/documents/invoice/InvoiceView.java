package org.ebok.documents.invoice;

import java.util.List;

/**
 * An invoice as a person reads it. Amounts, quantities and days are the texts of the document; what the document does not
 * say is null, or an empty list.
 *
 * @param readable always true: what is not readable is answered otherwise
 * @param number that the seller gave
 * @param issuedOn day of issue
 * @param issuedAt place of issue
 * @param type the kind of invoice
 * @param currency ISO 4217
 * @param ksef its number in KSeF
 * @param code1 verification code I
 * @param code2 verification code II, when one was delivered
 * @param seller the seller
 * @param buyer the buyer
 * @param others other parties, with their role
 * @param dates of delivery, periods, advances, and the rates of exchange that hold for all
 * @param lines the first lines
 * @param lineCount of all lines
 * @param nextLine where to go on with lines; null when these are all
 * @param order what an advance invoice was paid for
 * @param vat the summary by rate
 * @param total amount of the whole invoice
 * @param corrects what the invoice corrects; null when it corrects none
 * @param advances the advance invoices that it settles
 * @param annotations what the law wants to be said
 * @param payment terms of payment
 * @param settlement what is added to the total and taken off it
 * @param terms of the transaction: contracts, orders, transport
 * @param notes further descriptions
 * @param footer what stands below, and the seller's registers
 * @param attachment whether there is an attachment, which all fields show
 * @param cut whether a list here was cut, so that only all fields show the rest
 */
public record InvoiceView(
        boolean readable,
        String number,
        String issuedOn,
        String issuedAt,
        Coded type,
        String currency,
        Ksef ksef,
        Code code1,
        Code code2,
        Party seller,
        Party buyer,
        List<Party> others,
        List<Entry> dates,
        List<Line> lines,
        int lineCount,
        Integer nextLine,
        Order order,
        List<Vat> vat,
        String total,
        Correction corrects,
        List<String> advances,
        List<String> annotations,
        Payment payment,
        Settlement settlement,
        List<Entry> terms,
        List<Entry> notes,
        List<String> footer,
        boolean attachment,
        boolean cut)
        implements InvoiceAnswer {

    /**
     * A code with its words.
     *
     * @param code as in the document
     * @param label in words
     */
    public record Coded(String code, String label) {}

    /**
     * A number in KSeF.
     *
     * @param number null for none
     * @param state valid, wrong, not-verifiable or absent
     */
    public record Ksef(String number, String state) {}

    /**
     * A verification code.
     *
     * @param caption what stands below it
     * @param link the address in it
     * @param svg where its picture is
     */
    public record Code(String caption, String link, String svg) {}

    /**
     * A party.
     *
     * @param name its name
     * @param taxId NIP or another identifier
     * @param address lines of the address
     * @param country code of the country
     * @param mailing lines of the address for letters, with the country
     * @param contacts mail addresses and phone numbers
     * @param customerNumber the number of the customer at the seller
     * @param role what it is to the invoice; null for seller and buyer
     * @param remarks what else is said of it
     */
    public record Party(
            String name,
            String taxId,
            List<String> address,
            String country,
            List<String> mailing,
            List<String> contacts,
            String customerNumber,
            String role,
            List<Entry> remarks) {}

    /**
     * A fact.
     *
     * @param label what it is
     * @param value the value
     */
    public record Entry(String label, String value) {}

    /**
     * A line.
     *
     * @param no its number, the same before and after a correction
     * @param name of the goods or service
     * @param quantity how much
     * @param unit of what
     * @param unitPrice net price, or the gross one when the line has no net price
     * @param net value without tax
     * @param tax amount of tax
     * @param gross value with tax
     * @param rate of tax, in words
     * @param state before or after a correction; null where the document does not say
     * @param extra all else of the line
     */
    public record Line(
            String no,
            String name,
            String quantity,
            String unit,
            String unitPrice,
            String net,
            String tax,
            String gross,
            String rate,
            String state,
            List<Entry> extra) {}

    /**
     * Lines that follow each other.
     *
     * @param lines in their order
     * @param next so many lines are before the ones that follow; null after the last
     */
    public record Lines(List<Line> lines, Integer next) {}

    /**
     * What an advance was paid for.
     *
     * @param value of the whole order, with tax
     * @param lines its first lines
     * @param lineCount of all its lines
     */
    public record Order(String value, List<Line> lines, int lineCount) {}

    /**
     * A row of the summary.
     *
     * @param rate in words
     * @param net value without tax
     * @param tax amount of tax; null where there is none
     * @param taxInPln amount of tax in PLN, of an invoice in another currency
     */
    public record Vat(String rate, String net, String tax, String taxInPln) {}

    /**
     * What is corrected.
     *
     * @param reason of the correction
     * @param type when it takes effect, in words
     * @param invoices the first invoices that are corrected
     * @param invoiceCount of all of them
     * @param period that a collective correction is of
     * @param rightNumber the right number, when the number was wrong
     * @param seller the seller before
     * @param buyers the buyers before
     * @param totalBefore the payment before, of advances
     * @param rateBefore the rate of exchange before
     */
    public record Correction(
            String reason,
            String type,
            List<Corrected> invoices,
            int invoiceCount,
            String period,
            String rightNumber,
            Party seller,
            List<Party> buyers,
            String totalBefore,
            String rateBefore) {}

    /**
     * An invoice that is corrected.
     *
     * @param number its number
     * @param issuedOn its day
     * @param ksef its number in KSeF; null for none
     */
    public record Corrected(String number, String issuedOn, String ksef) {}

    /**
     * Terms of payment.
     *
     * @param paid whether it was paid when the invoice was made; null where the document does not say
     * @param paidOn when
     * @param parts payments of a part, in words
     * @param dueOn days
     * @param form of payment, in words
     * @param accounts where to pay
     * @param link for payment
     * @param notes terms in words, discount for early payment, identifier of payment
     */
    public record Payment(
            Boolean paid,
            String paidOn,
            List<String> parts,
            List<String> dueOn,
            String form,
            List<Account> accounts,
            String link,
            List<Entry> notes) {}

    /**
     * A bank account.
     *
     * @param number as in the document
     * @param swift code of the bank
     * @param bank its name
     * @param note what the account is
     * @param factor whether it is the factor's
     */
    public record Account(String number, String swift, String bank, String note, boolean factor) {}

    /**
     * What is added to the total and taken off it.
     *
     * @param charges amounts with their reason
     * @param chargeTotal their sum
     * @param deductions amounts with their reason
     * @param deductionTotal their sum
     * @param toPay what is left to pay
     * @param toSettle what was overpaid
     */
    public record Settlement(
            List<Part> charges,
            String chargeTotal,
            List<Part> deductions,
            String deductionTotal,
            String toPay,
            String toSettle) {}

    /**
     * A part of a settlement.
     *
     * @param amount how much
     * @param reason why
     */
    public record Part(String amount, String reason) {}
}
