package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents quote and list is what stands in the sources. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..", "..");

    /** A paragraph that links to files of the sources, and the block of code behind it. */
    private static final Pattern QUOTATION = Pattern.compile("((?:.+\n)+)\n```\\w+\n((?s:.*?))\n```\n");

    private static final Pattern SOURCE = Pattern.compile("\\]\\(\\.\\./((?:examples|bundles)/[^)]*\\.[a-z]+)\\)");

    /** A line that stands for what is left out. */
    private static final String LEFT_OUT = "\n *// \\.\\.\\.(?:\n|$)";

    /** A view in a statement, or one that is told of a person. */
    private static final Pattern VIEW = Pattern.compile(
            "(?:from|join)\\s+\\{(?:operator )?([a-z_]+)\\}|PersonalView\\.of(?:Operator)?\\(\"([a-z_]+)\"");

    private static final Pattern NODE = Pattern.compile("(?m)^    ([a-z]+)(?:\\[my-data])?$");

    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    private static final Pattern LINK = Pattern.compile("\\]\\(bundles/([a-z-]+)\\)");

    private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

    /** Lines of a function's page of half a page, in this order. */
    private static final List<String> LINES =
            List.of("- Views read: ", "- Tables: ", "- Configuration: ", "- Console: ", "- Feature: ");

    @Test
    void codeThatIsQuotedStandsInTheFileThatIsNamed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/functions.md"));
        int quotations = 0;
        Matcher found = QUOTATION.matcher(page);
        while (found.find()) {
            List<String> sources = SOURCE.matcher(found.group(1))
                    .results()
                    .map(source -> source.group(1))
                    .toList();
            if (sources.isEmpty()) {
                continue;
            }
            quotations++;
            String file = sources.get(sources.size() - 1);
            for (String part : found.group(2).split(LEFT_OUT)) {
                assertThat(Files.readString(ROOT.resolve(file))).as(file).contains(part);
            }
        }
        assertThat(quotations).isGreaterThan(12);
    }

    @Test
    void eachFunctionNamesTheViewsThatItReads() throws IOException {
        for (Path function : functions()) {
            assertThat(named(function)).as(function.toString()).isEqualTo(read(function));
        }
    }

    @Test
    void eachFunctionSaysTheSameThingsInTheSameOrder() throws IOException {
        for (Path function : functions()) {
            String readme = Files.readString(function.resolve("README.md"));
            List<String> lines = readme.lines()
                    .flatMap(line -> LINES.stream().filter(line::startsWith))
                    .toList();
            assertThat(lines).as(function.toString()).isEqualTo(LINES);
        }
    }

    /** The bundles are the nodes of the picture and the rows of the tables. */
    @Test
    void theArchitectureShowsEachBundle() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/architecture.md"));
        String picture = page.substring(page.indexOf("flowchart"), page.indexOf("  demo\n"));
        Set<String> nodes = NODE.matcher(picture)
                .results()
                .map(node -> node.group(1).replace("mydata", "my-data"))
                .collect(Collectors.toCollection(TreeSet::new));
        nodes.addAll(Set.of("api", "demo"));
        String table = page.substring(page.indexOf("| Bundle |"), page.indexOf("## The path of a request"));
        Set<String> bundles = bundles();

        assertThat(nodes).isEqualTo(bundles);
        assertThat(table.lines()
                        .filter(row -> row.startsWith("| `"))
                        .flatMap(row -> CODE.matcher(row.split("\\|")[1]).results())
                        .map(code -> code.group(1)))
                .containsExactlyInAnyOrderElementsOf(bundles);
        assertThat(LINK.matcher(text(ROOT.resolve("README.md"))).results().map(link -> link.group(1)))
                .containsAll(bundles);
    }

    @Test
    void thePackagesOfTheApiAreListed() throws IOException {
        Path api = ROOT.resolve("bundles/api");
        Path sources = api.resolve("src/main/java/org/ebok/api");
        try (Stream<Path> packages = Files.walk(sources)) {
            Set<String> names = packages.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(text(api.resolve("README.md"))
                            .lines()
                            .filter(row -> row.startsWith("| `"))
                            .map(row -> row.split("`")[1]))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Set<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Every folder whose sources declare a function, the example's too. */
    private static List<Path> functions() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(ROOT.resolve("bundles")), Files.walk(ROOT.resolve("examples")))) {
            List<Path> functions = files.filter(file -> file.toString().endsWith("Function.java"))
                    .filter(file -> file.toString().contains("src/main"))
                    .filter(DocumentationTest::declares)
                    .map(file -> ROOT.resolve(ROOT.relativize(file).subpath(0, 2)))
                    .sorted()
                    .toList();
            assertThat(functions).hasSizeGreaterThan(8);
            return functions;
        }
    }

    private static boolean declares(Path file) {
        return text(file).contains(" implements Function {");
    }

    private static Set<String> named(Path function) {
        Set<String> names = new TreeSet<>();
        String line = text(function.resolve("README.md"))
                .lines()
                .dropWhile(words -> !words.startsWith(LINES.get(0)))
                .takeWhile(words -> !words.startsWith(LINES.get(1)))
                .collect(Collectors.joining(" "));
        NAME.matcher(line).results().map(name -> name.group(1)).forEach(names::add);
        return names;
    }

    private static Set<String> read(Path function) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(function.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> VIEW.matcher(text(file)).results().map(DocumentationTest::view))
                    .forEach(names::add);
        }
        return names;
    }

    private static String view(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
