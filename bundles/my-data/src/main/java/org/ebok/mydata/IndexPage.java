package org.ebok.mydata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ebok.api.operator.OperatorProfile;
import org.ebok.api.text.Language;
import org.ebok.api.text.Words;
import org.ebok.mydata.Archive.LeftOut;

/**
 * The page of the archive that says what is in it: a file that any browser opens without a network and without a script, in both
 * languages, the one asked for first.
 */
final class IndexPage {

    private static final String STYLE =
            ":root{color-scheme:light dark}body{font:18px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "}h1{line-height:1.2}table{border-collapse:collapse;width:100%}"
                    + "th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid;vertical-align:top}"
                    + ".count{text-align:right;font-variant-numeric:tabular-nums}li{overflow-wrap:anywhere}"
                    + "section+section{margin-top:4rem;border-top:2px solid}";

    private final OperatorProfile operator;
    private final String login;
    private final OffsetDateTime madeAt;
    private final Language language;

    /**
     * @param operator who keeps the data
     * @param login whose they are
     * @param madeAt when they were read
     * @param language which language comes first
     */
    IndexPage(OperatorProfile operator, String login, OffsetDateTime madeAt, Language language) {
        this.operator = operator;
        this.login = login;
        this.madeAt = madeAt;
        this.language = language;
    }

    String write(List<Packed> packed, List<LeftOut> left) {
        Words first = words(language);
        Words second = words(language.choose(Language.ENGLISH, Language.POLISH));
        return "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + escape(first.get("index.title")) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n<main>\n"
                + section(first, packed, left, "h1") + section(second, packed, left, "h2")
                + "</main>\n</body>\n</html>\n";
    }

    /** The texts of the function in a language. */
    static Words words(Language language) {
        return Words.of(IndexPage.class, "/i18n/my-data", language);
    }

    private String section(Words words, List<Packed> packed, List<LeftOut> left, String head) {
        StringBuilder html = new StringBuilder(2000);
        html.append("<section lang=\"").append(words.language().code()).append("\">\n");
        html.append(element(head, words.get("index.title")));
        Map<String, String> values = Map.of(
                "operator", operator.fullName(),
                "login", login,
                "date",
                        madeAt.format(DateTimeFormatter.ofPattern(
                                "d MMMM yyyy, H:mm", words.language().locale())));
        html.append(element("p", words.get("index.made", values)));
        html.append(element("p", words.get("index.law", values)));
        html.append(element("p", words.get("index.limits", values)));
        html.append(element("p", words.get("index.how")));
        String sub = head.equals("h1") ? "h2" : "h3";
        html.append(element(sub, words.get("index.tables"))).append("<table>\n<thead><tr>");
        for (String column : List.of("index.what", "index.rows", "index.files")) {
            html.append("<th scope=\"col\">").append(escape(words.get(column))).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        packed.stream().filter(one -> !one.isFile()).forEach(one -> html.append(row(words, one)));
        html.append("</tbody>\n</table>\n").append(element(sub, words.get("index.documents")));
        List<Packed> files = packed.stream().filter(Packed::isFile).toList();
        html.append(files.isEmpty() ? element("p", words.get("index.documents.none")) : list(files));
        if (!left.isEmpty()) {
            html.append(element(sub, words.get("index.left-out"))).append("<ul>\n");
            left.forEach(one ->
                    html.append(element("li", one.what() + ": " + one.why().in(words.language()))));
            html.append("</ul>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String row(Words words, Packed table) {
        return "<tr><td>" + escape(table.title().in(words.language())) + "</td><td class=\"count\">" + table.rows()
                + "</td><td>" + link(words, table, "CSV") + " " + link(words, table, "JSON") + "</td></tr>\n";
    }

    private static String list(List<Packed> files) {
        return files.stream()
                .map(file -> "<li>" + link(file.path(), file.title().polish()) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** What a link is to has to be heard without its row: WCAG 2.4.4. */
    private static String link(Words words, Packed table, String format) {
        return "<a href=\"" + address(table.path() + "." + format.toLowerCase(Locale.ROOT)) + "\" aria-label=\""
                + escape(table.title().in(words.language()) + ", " + format) + "\">" + format + "</a>";
    }

    private static String link(String path, String text) {
        return "<a href=\"" + address(path) + "\">" + escape(text) + "</a>";
    }

    private static String address(String path) {
        String address = Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return escape(address);
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
