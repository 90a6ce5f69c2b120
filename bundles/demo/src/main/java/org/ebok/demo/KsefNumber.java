package org.ebok.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers such as KSeF gives to invoices. */
final class KsefNumber {

    private static final int POLYNOMIAL = 0x07;

    private KsefNumber() {}

    /** Returns the number of an invoice that a seller sent on a day, the same for the same seed. */
    static String of(String taxId, LocalDate day, int seed) {
        String number = "%s-%s-0100%08X".formatted(taxId, day.format(DateTimeFormatter.BASIC_ISO_DATE), seed);
        return number + "-" + checksum(number);
    }

    /** Returns the CRC-8 of the characters before the last hyphen, two hexadecimal digits. */
    static String checksum(String text) {
        int crc = 0;
        for (byte letter : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= letter;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
            crc &= 0xFF;
        }
        return "%02X".formatted(crc);
    }
}
