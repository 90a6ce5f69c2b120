package org.ebok.web.internal;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ebok.api.operator.OperatorProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one state of the configuration says of the operator. What is wrong in it is said in the log and left out.
 *
 * @param configuration as it is
 * @param profile for other bundles
 * @param logo the configured logo
 * @param theme the operator's colours
 * @param links at the foot of each page
 */
record ConfiguredOperator(
        OperatorConfiguration configuration,
        OperatorProfile profile,
        Optional<WebFile> logo,
        Theme theme,
        List<Link> links) {

    private static final Logger LOG = LoggerFactory.getLogger(Operator.class);

    static ConfiguredOperator of(OperatorConfiguration configuration) {
        return new ConfiguredOperator(
                configuration,
                profile(configuration),
                readLogo(configuration.logo()),
                Theme.of(configuration.accent(), configuration.accentDark()),
                parts(configuration.links())
                        .flatMap(text -> link(text).stream())
                        .toList());
    }

    private static OperatorProfile profile(OperatorConfiguration c) {
        return new OperatorProfile(
                c.name(),
                c.fullName().isBlank() ? c.name() : c.fullName(),
                present(c.address()),
                present(c.phone()),
                taxId(c.taxId()),
                parts(c.accounts()).flatMap(text -> account(text).stream()).toList());
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Optional<String> taxId(String text) {
        Optional<String> number = TaxId.parse(text);
        if (number.isEmpty() && !text.isBlank()) {
            LOG.warn("org.ebok.operator: taxId: '{}' is no tax number (NIP); no codes for payments are made", text);
        }
        return number;
    }

    private static Optional<String> account(String text) {
        String number = text.replaceAll("\\s", "");
        if (!number.matches("[0-9]{26}")) {
            LOG.warn("org.ebok.operator: accounts: '{}' has not 26 digits and is left out", text);
            return Optional.empty();
        }
        return Optional.of(number);
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
