package org.ebok.probe;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.StreamingOutput;
import org.ebok.api.pdf.PdfColumn;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A document of as many rows as a test asks for. */
@Component(property = RestResource.CORE + "=probe")
@Path("/documents/{rows}")
@Produces("application/pdf")
public final class DocumentResource implements RestResource {

    private static final List<PdfColumn> COLUMNS =
            List.of(new PdfColumn("Nr", 1, true), new PdfColumn("Opis", 5, false), new PdfColumn("Kwota", 2, true));

    private final PdfDocuments documents;

    @Activate
    public DocumentResource(@Reference PdfDocuments documents) {
        this.documents = documents;
    }

    @GET
    @PublicAccess
    public StreamingOutput document(@PathParam("rows") int rows) {
        return out -> write(out, rows);
    }

    private void write(OutputStream out, int rows) throws IOException {
        try (PdfDocument document = documents.begin(out, "Zażółć gęślą jaźń", Locale.forLanguageTag("pl"))) {
            document.table(COLUMNS);
            for (int i = 1; i <= rows; i++) {
                document.row(List.of(Integer.toString(i), "Opłata za ciepło i ciepłą wodę", "1 146,24"));
            }
            document.finish();
        }
    }
}
