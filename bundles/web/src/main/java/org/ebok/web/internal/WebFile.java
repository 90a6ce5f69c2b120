package org.ebok.web.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A small static file in memory, plain and compressed, with a tag that changes with its content. */
final class WebFile {

    private static final int WORTH_COMPRESSING = 1024;

    private final byte[] plain;
    private final byte[] compressed;
    private final MediaType type;
    private final String tag;

    WebFile(byte[] plain, MediaType type) {
        this.plain = plain;
        this.type = type;
        this.compressed = type.isText() && plain.length > WORTH_COMPRESSING ? gzip(plain) : null;
        this.tag = '"' + digest(plain) + '"';
    }

    static WebFile read(URL url) {
        try (InputStream in = url.openStream()) {
            return new WebFile(in.readAllBytes(), MediaType.ofFile(url.getPath()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + url, e);
        }
    }

    byte[] content() {
        return plain;
    }

    /** Sends the file, or that the browser's copy is still right: it asks every time, so that an update is seen at once. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type.value());
        byte[] body = plain;
        String accepted = request.getHeader("Accept-Encoding");
        if (compressed != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = compressed;
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
