package org.ebok.documents.invoice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.documents.invoice.InvoiceReading.NotReadable;
import org.ebok.documents.invoice.InvoiceReading.Readable;
import org.ebok.documents.invoice.InvoiceReading.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads documents as invoices. It always answers: hostile input is not readable. The parsers are the JDK's, whatever else is
 * installed, because what they refuse is known.
 */
@Component(service = InvoiceReader.class)
public final class InvoiceReader {

    /** Larger documents are not read; a caller need not fetch more than one byte above it. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** An invoice of ten thousand lines takes some tens of megabytes while it is used. */
    private static final int AT_ONCE = 2;

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final Semaphore turns;
    private final Duration wait;

    /** Reads nothing yet. */
    @Activate
    public InvoiceReader() {
        this(AT_ONCE, WAIT);
    }

    InvoiceReader(int atOnce, Duration wait) {
        this.turns = new Semaphore(atOnce, true);
        this.wait = wait;
    }

    /**
     * @param bytes the stored bytes, not changed afterwards
     * @return the invoice, or why there is none
     * @throws ProblemException when others are being read for too long
     */
    public InvoiceReading read(byte[] bytes) {
        return bytes.length > MAX_BYTES ? new NotReadable(Reason.TOO_LARGE) : read(() -> bytes);
    }

    /**
     * @param bytes fetches the stored bytes when it is their turn, so that those who wait hold none
     * @return as above
     * @throws ProblemException as above, and what fetching throws
     */
    public InvoiceReading read(Supplier<byte[]> bytes) {
        waitForTurn();
        try {
            byte[] fetched = bytes.get();
            return fetched.length > MAX_BYTES ? new NotReadable(Reason.TOO_LARGE) : parse(fetched);
        } finally {
            turns.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(Problem.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.BUSY, e);
        }
    }

    private static InvoiceReading parse(byte[] bytes) {
        InvoiceHandler handler = new InvoiceHandler(Fa3Schema.get());
        try {
            XMLReader parser = parser();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.setEntityResolver(handler);
            parser.parse(new InputSource(new ByteArrayInputStream(bytes)));
            return new Readable(new Invoice(
                    handler.root(), MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (InvoiceHandler.Refused e) {
            return new NotReadable(e.reason());
        } catch (SAXException | IOException | RuntimeException | StackOverflowError e) {
            // The parser's regular expressions recurse, so a long hostile value may end the stack; and a parser that
            // stumbles over hostile bytes is no fault of the server's.
            return new NotReadable(handler.isInside() ? Reason.INVALID : Reason.NOT_AN_INVOICE);
        } catch (ParserConfigurationException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLReader parser() throws SAXException, ParserConfigurationException {
        // Karaf has classes of its own in place of these of the JDK, which lack the newer newDefaultNSInstance().
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }
}
