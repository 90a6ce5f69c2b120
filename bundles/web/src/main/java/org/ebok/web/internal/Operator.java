package org.ebok.web.internal;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's identity, as configured. What is wrong in the configuration is said in the log and left out. */
@Component(service = Operator.class, configurationPid = "org.ebok.operator")
@Designate(ocd = OperatorConfiguration.class)
public final class Operator {

    private static final Logger LOG = LoggerFactory.getLogger(Operator.class);

    private final OperatorConfiguration configuration;
    private final Optional<WebFile> logo;
    private final Theme theme;
    private final List<Link> links;

    /**
     * A link at the foot of each page.
     *
     * @param label its text
     * @param href its address
     */
    public record Link(String label, String href) {}

    @Activate
    public Operator(OperatorConfiguration configuration) {
        this.configuration = configuration;
        this.logo = readLogo(configuration.logo());
        this.theme = Theme.of(configuration.accent(), configuration.accentDark());
        this.links = Arrays.stream(configuration.links().split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> link(text).stream())
                .toList();
    }

    OperatorConfiguration configuration() {
        return configuration;
    }

    Optional<WebFile> logo() {
        return logo;
    }

    Theme theme() {
        return theme;
    }

    List<Link> links() {
        return links;
    }

    private static Optional<WebFile> readLogo(String file) {
        if (file.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(file);
        if (!Files.isReadable(path)) {
            LOG.warn("org.ebok.operator: logo: the file {} cannot be read, the default is shown", path);
            return Optional.empty();
        }
        return Optional.of(WebFile.read(toUrl(path)));
    }

    private static URL toUrl(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Link> link(String text) {
        int bar = text.indexOf('|');
        String href = bar < 0 ? "" : text.substring(bar + 1).strip();
        if (bar <= 0 || !(href.startsWith("https://") || href.startsWith("http://") || href.startsWith("/"))) {
            LOG.warn("org.ebok.operator: links: '{}' is not label|address and is left out", text);
            return Optional.empty();
        }
        return Optional.of(new Link(text.substring(0, bar).strip(), href));
    }
}
