package org.ebok.archive.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralDataException;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.rest.FileName;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.Format;

/**
 * Finds the files of documents. One statement tells the lengths of all parts and the first bytes, so that what is wrong is
 * known before anything is sent; then each part is read when its turn comes.
 */
public final class Contents {

    /** A driver takes a whole part into memory. */
    private static final int LARGEST_PART = 1024 * 1024;

    private static final String PARTS = """
            select c.part_no, c.byte_count, case when c.part_no = 1 then substring(c.bytes, 1, 1024) end as head
            from %s c
            where c.document_id = :document
            order by c.part_no""";

    private static final String PART = """
            select c.bytes
            from %s c
            where c.document_id = :document and c.part_no = :part""";

    private final CentralQuery<Part> parts;
    private final CentralQuery<byte[]> part;

    private Contents(CentralQueries queries, String view) {
        this.parts = queries.prepare(PARTS.formatted(view), Part::read);
        this.part = queries.prepare(PART.formatted(view), row -> row.bytes("bytes"));
    }

    /** The files of documents that are addressed to the customers of a scope. */
    public static Contents addressed(CentralQueries queries) {
        return new Contents(queries, "{document_content}");
    }

    /** The files of the operator's own documents. */
    public static Contents ofTheOperator(CentralQueries queries) {
        return new Contents(queries, "{operator document_content}");
    }

    /** What is known of a part before it is read. */
    private record Part(long number, long length, byte[] head) {

        static Part read(Row row) {
            long number = row.number("part_no");
            return new Part(number, row.number("byte_count"), number == 1 ? row.bytes("head") : new byte[0]);
        }
    }

    /** The file of a document, or what is wrong with it. */
    public sealed interface Result {}

    /** @param content the file */
    public record Found(Content content) implements Result {}

    /** @param problem why there is no file */
    public record Wrong(ContentProblem problem) implements Result {}

    /**
     * @param scope whose the document is
     * @param document a document with a format
     */
    public Result find(CustomerScope scope, Document document) {
        List<Part> found = parts.list(scope, Map.of("document", document.id().value()));
        if (found.isEmpty()) {
            return new Wrong(ContentProblem.MISSING);
        }
        if (!isWhole(found, document.fileSize())) {
            return new Wrong(ContentProblem.BROKEN);
        }
        MediaType type = MediaType.of(found.get(0).head());
        return new Found(new Content(
                name(document, type),
                type,
                document.format().map(format -> claims(format, type)).orElse(true),
                found.stream().map(one -> (int) one.length()).toList(),
                number -> read(scope, document, number)));
    }

    /**
     * The file, where something is to be sent of it.
     *
     * @throws CentralDataException when a part is missing or wrong
     */
    public Content require(CustomerScope scope, Document document) {
        Result result = find(scope, document);
        if (result instanceof Found found) {
            return found.content();
        }
        throw new CentralDataException("part_no", "the number of every part, from 1 and without a gap");
    }

    private byte[] read(CustomerScope scope, Document document, int number) {
        return part.list(scope, Map.of("document", document.id().value(), "part", number)).stream()
                .findFirst()
                .orElseThrow(() -> new CentralDataException("part_no", "there as long as the file is read"));
    }

    private static boolean isWhole(List<Part> parts, Optional<Long> registered) {
        long size = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part one = parts.get(i);
            if (one.number() != i + 1 || one.length() < 1 || one.length() > LARGEST_PART) {
                return false;
            }
            size += one.length();
        }
        return registered.isEmpty() || registered.get() == size;
    }

    private static boolean claims(Format format, MediaType type) {
        return switch (format) {
            case PDF -> type == MediaType.PDF;
            case XML -> type == MediaType.XML;
            case OTHER -> true;
        };
    }

    /** By what the file is, so that nothing is opened as what it is not; a file of unknown type keeps its own ending. */
    private static String name(Document document, MediaType type) {
        String name = document.fileName().orElse(document.number());
        int dot = name.lastIndexOf('.');
        boolean own = document.fileName().isPresent()
                && dot > 0
                && name.substring(dot).matches("\\.[A-Za-z0-9]{1,5}");
        boolean keeps = own && (type == MediaType.UNKNOWN || type == MediaType.ZIP);
        return FileName.of(own ? name.substring(0, dot) : name, keeps ? name.substring(dot + 1) : type.extension());
    }
}
