package org.ebok.finance.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeImageTest {

    private static final int SCALE = 6;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)");

    @Test
    void aReaderFindsTheTextInTheImage() throws Exception {
        String text = new TransferCode(
                        "9990000008",
                        "61109010140000071219812874",
                        new BigDecimal("1146.24"),
                        "SM Żółw ąęśćńó",
                        "204-00001-1 Mieszkanie")
                .text();

        Result result = read(CodeImage.svg(text));

        assertThat(result.getText()).isEqualTo(text);
        assertThat(result.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "L");
    }

    @Test
    void fourModulesAroundItAreWhite() {
        String svg = CodeImage.svg("x");
        Matcher run = RUN.matcher(svg);
        int size = size(svg);

        assertThat(run.find()).isTrue();
        do {
            int start = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            assertThat(start).isGreaterThanOrEqualTo(4);
            assertThat(start + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(size - 4);
            assertThat(y).isBetween(4, size - 5);
        } while (run.find());
    }

    /** Draws the paths of the image as a browser would, and reads it as a telephone would. */
    private static Result read(String svg) throws Exception {
        int width = size(svg) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels))),
                        Map.of(DecodeHintType.TRY_HARDER, true));
    }

    private static int size(String svg) {
        Matcher size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        return Integer.parseInt(size.group(1));
    }
}
