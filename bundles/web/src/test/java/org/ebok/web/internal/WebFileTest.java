package org.ebok.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

class WebFileTest {

    private static final String TEXT = "body{}";

    private final WebFile file = new WebFile(TEXT.getBytes(StandardCharsets.UTF_8), MediaType.CSS);

    @Test
    void aBrowserThatHasItIsNotSentItAgain() throws IOException {
        String tag = ask(null).headers.get("ETag");

        Sent again = ask(tag);

        assertThat(again.status).isEqualTo(304);
        assertThat(again.body.size()).isZero();
        assertThat(again.headers).containsEntry("ETag", tag);
    }

    @Test
    void aBrowserThatHasAnotherOneIsSentIt() throws IOException {
        WebFile later = new WebFile("body{color:red}".getBytes(StandardCharsets.UTF_8), MediaType.CSS);
        Sent ofLater = new Sent();
        later.send(request(null), ofLater.response());

        for (String tag : new String[] {"\"other\"", ofLater.headers.get("ETag")}) {
            Sent sent = ask(tag);

            assertThat(sent.status).as(tag).isEqualTo(200);
            assertThat(sent.body.toString(StandardCharsets.UTF_8)).as(tag).isEqualTo(TEXT);
        }
    }

    private Sent ask(String tag) throws IOException {
        Sent sent = new Sent();
        file.send(request(tag), sent.response());
        return sent;
    }

    private static HttpServletRequest request(String tag) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                WebFileTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getHeader" -> arguments[0].equals("If-None-Match") ? tag : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** What was answered. */
    private static final class Sent extends ServletOutputStream {

        private final Map<String, String> headers = new HashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int status = HttpServletResponse.SC_OK;

        HttpServletResponse response() {
            return (HttpServletResponse) Proxy.newProxyInstance(
                    WebFileTest.class.getClassLoader(),
                    new Class<?>[] {HttpServletResponse.class},
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                            case "setStatus" -> status = (int) arguments[0];
                            case "setContentType", "setContentLength" -> {}
                            case "getOutputStream" -> {
                                return this;
                            }
                            default -> throw new UnsupportedOperationException(method.getName());
                        }
                        return null;
                    });
        }

        @Override
        public void write(int one) {
            body.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
