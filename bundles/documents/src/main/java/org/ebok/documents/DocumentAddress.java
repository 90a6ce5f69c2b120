package org.ebok.documents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ebok.archive.document.Document;

/** Where a document is in the REST interface. */
public final class DocumentAddress {

    private DocumentAddress() {}

    /** The path of the document; that of its file and of its invoice begin with it. */
    public static String of(Document document) {
        String encoded =
                URLEncoder.encode(document.id().value(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/api/documents/items/" + encoded;
    }
}
