package org.ebok.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import org.ebok.api.operator.CurrentOperator;
import org.ebok.api.pdf.PdfDocument;
import org.ebok.api.pdf.PdfDocuments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents on A4 pages in Liberation Sans. */
@Component
public final class OpenPdfDocuments implements PdfDocuments {

    private final CurrentOperator operator;
    private final Clock clock;
    private final Typefaces typefaces = new Typefaces();

    /** @param operator whose name is on the documents */
    @Activate
    public OpenPdfDocuments(@Reference CurrentOperator operator, @Reference Clock clock) {
        this.operator = operator;
        this.clock = clock;
    }

    @Override
    public PdfDocument begin(OutputStream out, String title, Locale language) throws IOException {
        Objects.requireNonNull(out, "out");
        return new OpenPdfDocument(
                new Target(out), typefaces, operator.profile(), title, Wording.of(language), ZonedDateTime.now(clock));
    }
}
