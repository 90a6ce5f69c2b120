package org.ebok.documents.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.ebok.api.pdf.PdfCode;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final String NUMBER = "5265877635-20250826-0100001AF629-AF";

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    @Test
    void leadsToTheInvoiceBySellerDayAndDigest() throws Exception {
        byte[] empty = sha256(new byte[0]);
        VerificationCode code =
                VerificationCode.one("1111111111", LocalDate.of(2026, 2, 1), empty, Optional.of(NUMBER));
        assertThat(code.link())
                .isEqualTo("https://qr.ksef.mf.gov.pl/invoice/1111111111/01-02-2026/"
                        + "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
        assertThat(code.caption()).isEqualTo(NUMBER);
    }

    @Test
    void withoutANumberItIsOffline() {
        assertThat(VerificationCode.one("1", LocalDate.EPOCH, new byte[32], Optional.empty())
                        .caption())
                .isEqualTo("OFFLINE");
        assertThat(VerificationCode.one("1", LocalDate.EPOCH, new byte[32], Optional.of("  "))
                        .caption())
                .isEqualTo("OFFLINE");
    }

    @Test
    void theDigestIsOfTheStoredBytes() throws Exception {
        byte[] stored = Samples.bytes(1);
        byte[] spaced = (Samples.text(1) + "\n<!-- -->").getBytes(UTF_8);
        String link = Samples.invoice(stored).code(Samples.NO_KSEF).link();
        assertThat(link)
                .isEqualTo("https://qr.ksef.mf.gov.pl/invoice/5261040828/05-06-2026/"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(stored)));
        assertThat(Samples.invoice(spaced).code(Samples.NO_KSEF).link()).isNotEqualTo(link);
    }

    @Test
    void canBeScanned() throws Exception {
        VerificationCode code = Samples.invoice(Samples.bytes(1)).code(Samples.NO_KSEF);
        PdfCode modules = code.pdf();
        int scale = 4;
        int side = (modules.size() + 8) * scale;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / scale - 4;
                int row = y / scale - 4;
                boolean inside = column >= 0 && row >= 0 && column < modules.size() && row < modules.size();
                pixels[y * side + x] = inside && modules.isDark(column, row) ? 0 : 0xffffff;
            }
        }
        LuminanceSource picture = new RGBLuminanceSource(side, side, pixels);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                        .getText())
                .isEqualTo(code.link());
        assertThat(code.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + (modules.size() + 8) + " ")
                .contains("M4 4h7v1H4");
    }

    @Test
    void codeTwoIsOnlyAnAddressOfTheWeb() {
        assertThat(VerificationCode.two(" https://qr.ksef.mf.gov.pl/certificate/x "))
                .map(VerificationCode::link)
                .hasValue("https://qr.ksef.mf.gov.pl/certificate/x");
        assertThat(VerificationCode.two("javascript:alert(1)")).isEmpty();
        assertThat(VerificationCode.two("https://x/\u0141")).isEmpty();
        assertThat(VerificationCode.two("https://x/" + "y".repeat(3_000))).isEmpty();
        assertThat(VerificationCode.two("https://x/" + "y".repeat(2_900))
                        .orElseThrow()
                        .svg())
                .isNotEmpty();
    }

    @Test
    void codeTwoIsAsLongAsACodeHolds() {
        String longest = "https://x/" + "y".repeat(2_943);

        assertThat(VerificationCode.two(longest).orElseThrow().svg()).isNotEmpty();
        assertThat(VerificationCode.two(longest + "y")).isEmpty();
    }
}
