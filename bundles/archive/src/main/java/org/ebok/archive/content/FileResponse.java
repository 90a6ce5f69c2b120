package org.ebok.archive.content;

import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.FileName;

/** Sends a file, or a range of it, as it is read. */
public final class FileResponse {

    private FileResponse() {}

    /**
     * @param content the file
     * @param download whether it is to be saved; a PDF is shown otherwise, anything else is saved in any case
     * @param range the header {@code Range}, null for none
     * @param ifRange the header {@code If-Range}, null for none
     * @param begun is told once, when the first bytes were read and before they are sent
     * @throws ProblemException {@code range-not-satisfiable} when the file has no such bytes
     */
    public static Response of(Content content, boolean download, String range, String ifRange, Runnable begun) {
        FileAnswer answer = FileAnswer.of(content.size(), range, ifRange)
                .orElseThrow(() -> new ProblemException(FileAnswer.NO_SUCH_RANGE));
        StreamingOutput body = out -> content.write(answer.first(), answer.last(), out, begun);
        boolean shown = content.type() == MediaType.PDF && content.claimed() && !download;
        ResponseBuilder response = Response.status(answer.status())
                .entity(body)
                .type(content.claimed() ? content.type().value() : MediaType.UNKNOWN.value())
                .header(HttpHeaders.CONTENT_LENGTH, answer.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(shown ? "inline" : "attachment", content.name()))
                .header("Accept-Ranges", "bytes");
        if (!shown) {
            response.header("Content-Security-Policy", FileAnswer.POLICY);
        }
        return answer.status() == 206
                ? response.header("Content-Range", answer.contentRange()).build()
                : response.build();
    }
}
