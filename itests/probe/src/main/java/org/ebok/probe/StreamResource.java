package org.ebok.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Component;

/** Streams as functions make their exports: large ones, slow ones, and ones that fail on the way. */
@Component(property = RestResource.CORE + "=probe")
@Path("/streams")
public final class StreamResource implements RestResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String PDF = "application/pdf";
    private static final int KILOBYTE = 1024;

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicLong values = new AtomicLong();

    @GET
    @Path("/kilobytes/{count}")
    @Produces(CSV)
    @PublicAccess
    public Response kilobytes(@PathParam("count") int count) {
        return attachment(out -> write(out, count));
    }

    @GET
    @Path("/failing-after/{count}")
    @Produces(CSV)
    @PublicAccess
    public Response failing(@PathParam("count") int count) {
        return attachment(out -> {
            write(out, count);
            throw new IllegalStateException("As asked");
        });
    }

    @GET
    @Path("/refused")
    @Produces(CSV)
    @PublicAccess
    public Response refused() {
        return attachment(out -> {
            throw new ProblemException(Problem.BAD_REQUEST.withField("from", "is no day"));
        });
    }

    /** Sends its first part at once and the rest when it is released. */
    @GET
    @Path("/held")
    @Produces(CSV)
    @PublicAccess
    public Response held() {
        return attachment(out -> {
            write(out, 1);
            out.flush();
            await(released);
            write(out, 1);
        });
    }

    @POST
    @Path("/held/release")
    @PublicAccess
    public void release() {
        released.countDown();
    }

    /** Goes on for as long as somebody takes it. */
    @GET
    @Path("/endless")
    @Produces(CSV)
    @PublicAccess
    public Response endless() {
        return attachment(out -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    write(out, 1);
                }
            } finally {
                ended.incrementAndGet();
            }
        });
    }

    @GET
    @Path("/endless/ended")
    @Produces(MediaType.APPLICATION_JSON)
    @PublicAccess
    public int ended() {
        return ended.get();
    }

    /** JSON that goes on for as long as somebody takes it. */
    @GET
    @Path("/endless-json")
    @Produces(MediaType.APPLICATION_JSON)
    @PublicAccess
    public Iterator<String> endlessJson() {
        return Stream.generate(() -> "value " + values.incrementAndGet()).iterator();
    }

    /** How many values of it were made so far. */
    @GET
    @Path("/endless-json/values")
    @Produces(MediaType.APPLICATION_JSON)
    @PublicAccess
    public long values() {
        return values.get();
    }

    /** As a file of a known length is answered. */
    @GET
    @Path("/files/{bytes}")
    @Produces(PDF)
    @PublicAccess
    public Response file(@PathParam("bytes") int bytes) {
        return file(Response.Status.OK, bytes, out -> out.write(new byte[bytes]))
                .build();
    }

    /** As a part of it is, both ends included. */
    @GET
    @Path("/files/{bytes}/part/{first}/{last}")
    @Produces(PDF)
    @PublicAccess
    public Response part(@PathParam("bytes") int bytes, @PathParam("first") int first, @PathParam("last") int last) {
        int length = last - first + 1;
        return file(Response.Status.PARTIAL_CONTENT, length, out -> out.write(new byte[length]))
                .header("Content-Range", "bytes " + first + "-" + last + "/" + bytes)
                .build();
    }

    @GET
    @Path("/files/{bytes}/failing-after/{count}")
    @Produces(PDF)
    @PublicAccess
    public Response failingFile(@PathParam("bytes") int bytes, @PathParam("count") int count) {
        return file(Response.Status.OK, bytes, out -> {
                    out.write(new byte[count]);
                    throw new IllegalStateException("As asked");
                })
                .build();
    }

    /** Ends without a word after less, or more, than it said. */
    @GET
    @Path("/files/{bytes}/ending-after/{count}")
    @Produces(PDF)
    @PublicAccess
    public Response fileOfAnotherLength(@PathParam("bytes") int bytes, @PathParam("count") int count) {
        return file(Response.Status.OK, bytes, out -> {
                    for (int left = count; left > 0; left -= KILOBYTE) {
                        out.write(new byte[Math.min(KILOBYTE, left)]);
                    }
                })
                .build();
    }

    private static Response.ResponseBuilder file(Response.Status status, int length, StreamingOutput stream) {
        return Response.status(status)
                .entity(stream)
                .header(HttpHeaders.CONTENT_LENGTH, length)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"probe.pdf\"")
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private static Response attachment(StreamingOutput stream) {
        return Response.ok(stream)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"probe.csv\"")
                .build();
    }

    private static void write(OutputStream out, int kilobytes) throws IOException {
        byte[] kilobyte = new byte[KILOBYTE];
        for (int i = 0; i < kilobytes; i++) {
            out.write(kilobyte);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody released the stream");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
