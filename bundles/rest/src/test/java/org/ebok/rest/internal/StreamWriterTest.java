package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.junit.jupiter.api.Test;

class StreamWriterTest {

    private final Client client = new Client();
    private final StoppableResponse response = new StoppableResponse(responseTo(client));
    private final OpenStreams streams = new OpenStreams();
    private final Anna anna = new Anna();
    private long nanos;
    private Integer announced;
    private final StreamWriter writer = new StreamWriter(streams, anna, () -> nanos, () -> response);

    @Test
    void whatIsStreamedGoesOut() throws IOException {
        write(out -> out.write(new byte[] {'a', 'b'}));
        response.getOutputStream().close();

        assertThat(client.received.toString()).isEqualTo("ab");
        assertThat(client.closed).isTrue();
        assertThat(response.failure()).isEmpty();
        assertThat(response.written()).isEqualTo(2);
    }

    @Test
    void afterAFailureNothingGoesOutNotEvenTheEnd() throws IOException {
        write(out -> {
            out.write('a');
            throw new IllegalStateException("on the way");
        });
        response.getOutputStream().write('b');
        response.getOutputStream().flush();
        response.getOutputStream().close();

        assertThat(client.received.toString()).isEqualTo("a");
        assertThat(client.closed).isFalse();
        assertThat(response.failure()).containsInstanceOf(IllegalStateException.class);
        assertThat(response.clientIsGone()).isFalse();
    }

    @Test
    void whoReadsTooManyAtATimeGetsAProblemAndAStreamThatEndsMakesRoom() throws IOException {
        for (int i = 0; i < 2 * OpenStreams.OF_ONE_READER; i++) {
            write(out -> {});
        }
        for (int i = 0; i < OpenStreams.OF_ONE_READER; i++) {
            streams.begin("anna");
        }

        write(out -> out.write('a'));

        assertThat(client.received.toString()).isEmpty();
        assertThat(response.failure())
                .containsInstanceOf(ProblemException.class)
                .hasValueSatisfying(refusal ->
                        assertThat(((ProblemException) refusal).problem()).isEqualTo(Problem.TOO_MANY_ATTEMPTS));
    }

    @Test
    void whoAsksForTheHeadAloneDoesNotHaveTheBodyMade() throws IOException {
        StoppableResponse head = new StoppableResponse(responseTo(client), false);
        new StreamWriter(streams, anna, () -> nanos, () -> head)
                .writeTo(
                        out -> {
                            throw new AssertionError("Is made");
                        },
                        null,
                        null,
                        null,
                        null,
                        new MultivaluedHashMap<>(),
                        null);

        assertThat(client.received.toString()).isEmpty();
        assertThat(head.failure()).isEmpty();
    }

    @Test
    void aHeadIsSentBeforeTheEmptyBodyIsClosedAndGetsALength() throws IOException {
        StoppableResponse head = new StoppableResponse(responseTo(client), false);

        head.getOutputStream().close();

        assertThat(client.calls).containsExactly("flushBuffer", "close");
    }

    @Test
    void theHeadOfAProblemThatIsWrittenIsSentWithItsLength() throws IOException {
        StoppableResponse head = new StoppableResponse(responseTo(client), false);

        head.getOutputStream().write('{');
        head.getOutputStream().close();

        assertThat(client.calls).containsExactly("close");
    }

    @Test
    void anAnnouncedLengthIsKept() throws IOException {
        announced = 3;

        write(out -> {
            out.write('a');
            out.write(new byte[] {'-', 'b', 'c', '-'}, 1, 2);
            out.write(new byte[0]);
            out.close();
        });

        assertThat(client.received.toString()).isEqualTo("abc");
        assertThat(client.calls).isEmpty();
        assertThat(response.failure()).isEmpty();
    }

    @Test
    void nothingMayBeAnnounced() throws IOException {
        announced = 0;

        write(out -> {});

        assertThat(client.received.toString()).isEmpty();
        assertThat(response.failure()).isEmpty();
    }

    @Test
    void aStreamThatEndsBeforeTheAnnouncedLengthHasFailed() throws IOException {
        announced = 3;

        write(out -> out.write(new byte[] {'a', 'b'}));

        assertThat(response.failure())
                .containsInstanceOf(IOException.class)
                .hasValueSatisfying(failure -> assertThat(failure).hasMessageContaining("after 2 of 3 bytes"));
        assertThat(response.clientIsGone()).isFalse();
    }

    @Test
    void theLastByteIsHeldBackUntilTheStreamHasEndedWell() throws IOException {
        announced = 3;

        write(out -> {
            out.write(new byte[] {'a', 'b', 'c'});
            throw new IllegalStateException("The sum is wrong");
        });

        assertThat(client.received.toString()).isEqualTo("ab");
        assertThat(response.failure()).containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStreamThatGoesOnAfterTheAnnouncedLengthDoesNotPassForWhole() throws IOException {
        announced = 3;

        write(out -> {
            out.write(new byte[] {'a', 'b', 'c'});
            out.write('d');
        });

        assertThat(client.received.toString()).isEqualTo("ab");
        assertThat(response.failure()).containsInstanceOf(IOException.class);
        assertThat(response.clientIsGone()).isFalse();
    }

    @Test
    void aClientWhoIsGoneEndsTheStreamAndIsNoFailureOfIt() throws IOException {
        client.gone = true;

        write(out -> {
            out.write('a');
            throw new AssertionError("Goes on");
        });

        assertThat(response.clientIsGone()).isTrue();
        assertThatThrownBy(() -> new StoppableResponse(responseTo(client))
                        .getOutputStream()
                        .write('a'))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aClientWhoIsGoneEndsAnyAnswer() {
        client.gone = true;

        sent(() -> response.getOutputStream().write('{'));

        assertThat(response.clientIsGone()).isTrue();
        assertThat(response.failure()).isPresent();
    }

    @Test
    void whatWasTakenFromTheReaderEndsTheStream() throws IOException {
        write(out -> {
            out.write('a');
            anna.rights = false;
            out.write('b');
            nanos += 2_000_000_000L;
            out.write(new byte[] {'c', 'd'}, 0, 2);
        });

        assertThat(client.received.toString()).isEqualTo("ab");
        assertThat(response.failure())
                .hasValueSatisfying(failure -> assertThat(failure).isInstanceOf(ProblemException.class));
    }

    @Test
    void aLargePieceIsNoWayAroundTheLook() throws IOException {
        client.nanosForAPiece = 1_000_000_000L;

        write(out -> {
            anna.rights = false;
            out.write(new byte[1_000_000]);
        });

        assertThat(client.received.size()).isBetween(1, 100_000);
        assertThat(response.failure()).containsInstanceOf(ProblemException.class);
    }

    @Test
    void whoKeepsTheirRightsIsLookedAtNowAndThen() throws IOException {
        write(out -> {
            for (int i = 0; i < 100; i++) {
                nanos += 100_000_000L;
                out.write('a');
            }
        });

        assertThat(client.received.toString()).hasSize(100);
        assertThat(anna.looks).isEqualTo(5);
    }

    private static final class Anna implements CurrentSubject {

        private boolean rights = true;
        private int looks;

        @Override
        public boolean isSignedIn() {
            return true;
        }

        @Override
        public String login() {
            return "anna";
        }

        @Override
        public CustomerScope customerScope() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public CustomerScope customerScope(FunctionId function) {
            return customerScope();
        }

        @Override
        public boolean enter(FunctionId function) {
            return isGranted(function);
        }

        @Override
        public boolean isGranted(FunctionId function) {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isStaff() {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean isPermitted(String permission) {
            throw new AssertionError("Not asked for");
        }

        @Override
        public boolean keepsItsRights() {
            looks++;
            return rights;
        }
    }

    private void write(StreamingOutput stream) throws IOException {
        OutputStream out = response.getOutputStream();
        MultivaluedHashMap<String, Object> headers = new MultivaluedHashMap<>();
        if (announced != null) {
            headers.add(HttpHeaders.CONTENT_LENGTH, announced);
        }
        sent(() -> writer.writeTo(stream, stream.getClass(), null, null, null, headers, out));
    }

    private interface Body {
        void write() throws IOException;
    }

    private void sent(Body body) {
        new Sending(() -> response).aroundWriteTo((WriterInterceptorContext) Proxy.newProxyInstance(
                StreamWriterTest.class.getClassLoader(),
                new Class<?>[] {WriterInterceptorContext.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("proceed");
                    body.write();
                    return null;
                }));
    }

    private static HttpServletResponse responseTo(Client client) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                StreamWriterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getOutputStream")) {
                        return client;
                    }
                    client.calls.add(method.getName());
                    return null;
                });
    }

    private final class Client extends ServletOutputStream {

        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final List<String> calls = new ArrayList<>();
        private boolean closed;
        private boolean gone;
        private long nanosForAPiece;

        @Override
        public void write(int one) throws IOException {
            if (gone) {
                throw new IOException("Broken pipe");
            }
            received.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            nanos += nanosForAPiece;
            super.write(bytes, offset, length);
        }

        @Override
        public void close() {
            calls.add("close");
            closed = true;
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
