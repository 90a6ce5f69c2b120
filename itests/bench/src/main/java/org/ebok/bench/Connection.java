package org.ebok.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection that is kept, as a browser keeps it. A client of its own, since it shares two processors with what it measures:
 * the one of Java takes as long for a request as the portal for its answer.
 */
final class Connection implements AutoCloseable {

    private final int port;
    private final boolean compressed;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Connection(int port, boolean compressed) {
        this.port = port;
        this.compressed = compressed;
    }

    /** An answer: its status, the session that it begins, and its body as it came. */
    record Answer(int status, String cookie, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Asks for something. */
    Answer get(String path, String token) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: ebok-session=" + token + "\r\n"
                + (compressed ? "Accept-Encoding: gzip\r\n" : "") + "\r\n");
    }

    /** Signs in. */
    Answer signIn(String login, String password) throws IOException {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password.replace("\"", "\\\"") + "\"}";
        return send(
                "POST /api/session HTTP/1.1\r\nHost: localhost\r\nX-EBOK-Request: 1\r\nContent-Type: application/json"
                        + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private Answer send(String request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            out = socket.getOutputStream();
        }
        out.write(request.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return read();
    }

    private Answer read() throws IOException {
        String first = line();
        if (first.length() < 12) {
            throw new IOException("No answer of HTTP: " + first);
        }
        int status = Integer.parseInt(first.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        String cookie = null;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding: chunked")) {
                chunked = true;
            } else if (lower.startsWith("set-cookie: ebok-session=")) {
                cookie = header.substring(header.indexOf('=') + 1).split(";", 2)[0];
            } else if (lower.equals("connection: close")) {
                last = true;
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        if (last) {
            close();
        }
        return new Answer(status, cookie, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
