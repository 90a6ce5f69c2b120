package org.ebok.documents.invoice;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.pdf.PdfCode;

/**
 * A verification code of an invoice: an address of KSeF, shown as a QR code with a caption.
 *
 * @param caption what stands below the code
 * @param link the whole address
 */
public record VerificationCode(String caption, String link) {

    private static final String ADDRESS = "https://qr.ksef.mf.gov.pl/invoice/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final int QUIET_ZONE = 4;

    /** The longest text that a QR code of error correction L holds, in bytes. */
    private static final int LONGEST = 2_953;

    /**
     * Code I, which leads to the invoice in KSeF.
     *
     * @param sellerTaxId NIP of the seller
     * @param issuedOn P_1 of the invoice
     * @param sha256 the digest of the stored bytes
     * @param ksefNumber the number in KSeF, empty for none
     * @return the code
     */
    public static VerificationCode one(
            String sellerTaxId, LocalDate issuedOn, byte[] sha256, Optional<String> ksefNumber) {
        String digest = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
        return new VerificationCode(
                ksefNumber
                        .map(String::strip)
                        .filter(number -> !number.isEmpty())
                        .orElse("OFFLINE"),
                ADDRESS + sellerTaxId + "/" + DAY.format(issuedOn) + "/" + digest);
    }

    /**
     * Code II, which proves who issued an invoice offline. The issuer signs it, so it can only be delivered.
     *
     * @param link the whole address
     * @return the code; empty when the text is no address of the web or fits into no code
     */
    public static Optional<VerificationCode> two(String link) {
        String address = link.strip();
        boolean usable = address.startsWith("https://")
                && address.length() <= LONGEST
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
        return usable ? Optional.of(new VerificationCode("CERTYFIKAT", address)) : Optional.empty();
    }

    /**
     * @return the code as SVG, one unit a module, with its quiet zone; black on white in every colour scheme, because
     *     scanners need it so
     */
    public String svg() {
        BitMatrix modules = modules();
        int size = modules.getWidth() + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h').append(x - start).append("v1H").append(start + QUIET_ZONE);
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** @return the code for a document in PDF */
    public PdfCode pdf() {
        BitMatrix modules = modules();
        int size = modules.getWidth();
        BitSet dark = new BitSet(size * size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                dark.set(y * size + x, modules.get(x, y));
            }
        }
        return new PdfCode(size, dark);
    }

    private BitMatrix modules() {
        try {
            return new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.L, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address does not fit into a code", e);
        }
    }
}
