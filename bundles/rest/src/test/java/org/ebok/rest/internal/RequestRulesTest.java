package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import org.ebok.api.rest.RestResource;
import org.junit.jupiter.api.Test;

class RequestRulesTest {

    private static final int LARGEST = 16_384;

    @Test
    void aBodyMayBeAsLargeAsIsSaidAndNoLarger() {
        assertThat(RequestRules.check(announcing(LARGEST))).isEmpty();
        assertThat(RequestRules.check(announcing(LARGEST + 1)))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(413));
    }

    @Test
    void soMayOneThatDoesNotSayHowLargeItIs() throws IOException {
        assertThat(read(LARGEST)).hasSize(LARGEST);
        assertThatThrownBy(() -> read(LARGEST + 1)).isInstanceOf(BoundedRequest.TooLargeException.class);
    }

    private static byte[] read(int length) throws IOException {
        HttpServletRequest request = request(-1, new Body(new ByteArrayInputStream(new byte[length])));
        try (InputStream body = new BoundedRequest(request, RequestRules.LARGEST_BODY).getInputStream()) {
            return body.readAllBytes();
        }
    }

    private static HttpServletRequest announcing(long length) {
        return request(length, null);
    }

    private static HttpServletRequest request(long length, Body body) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestRulesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> arguments[0].equals(RestResource.GUARDED) ? true : null;
                    case "getMethod" -> "POST";
                    case "getServerName" -> "localhost";
                    case "getContentType" -> "application/json";
                    case "getContentLengthLong" -> length;
                    case "getInputStream" -> body;
                    default -> null;
                });
    }

    private static final class Body extends ServletInputStream {

        private final InputStream bytes;

        Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
