package org.ebok.audit.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A keyed hash that is fed part by part, each with its length, so that no two rows of parts feed it alike. */
final class Digest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ABSENT = -1;

    private final Mac mac;

    Digest(byte[] key) {
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Digest number(long number) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    Digest text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        mac.update(bytes);
        return this;
    }

    Digest text(Optional<String> text) {
        return text.map(this::text).orElseGet(() -> number(ABSENT));
    }

    String finish() {
        return HexFormat.of().formatHex(mac.doFinal());
    }
}
