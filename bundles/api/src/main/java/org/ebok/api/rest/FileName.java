package org.ebok.api.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of the files that are answered, from texts that may hold anything. */
public final class FileName {

    private static final int LONGEST = 100;

    private FileName() {}

    /**
     * A name that is one on every system.
     *
     * @param text what the file is called, possibly hostile; a text of which nothing is left becomes {@code dokument}
     * @param extension what follows the dot, in lower case; not doubled where the text ends with it
     * @return the name, at most {@value #LONGEST} characters before the dot
     */
    public static String of(String text, String extension) {
        String ending = "." + extension;
        String clean =
                text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|]+", "-").replaceAll("^[. -]+|[. ]+$", "");
        String stem = clean.toLowerCase(Locale.ROOT).endsWith(ending)
                ? clean.substring(0, clean.length() - ending.length())
                : clean;
        String shortened = stem.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return (shortened.isBlank() ? "dokument" : shortened) + ending;
    }

    /**
     * The header {@code Content-Disposition} (RFC 6266): the name in plain letters for old clients, and as it is.
     *
     * @param kind {@code inline} or {@code attachment}
     * @param name made by {@link #of}
     * @return the value of the header, which no name can break
     */
    public static String disposition(String kind, String name) {
        String plain = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9._ ()-]+", "");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return kind + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
