package org.ebok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ebok.bench.Centre.Asked;

/** The statements of an answer, run straight on the database by pgbench, prepared, for the same customers. */
record Straight(int port, Path directory) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern EACH_SECOND = Pattern.compile("progress: [0-9.]+ s, ([0-9.]+) tps");

    /** A connection of PostgreSQL is slow until it has seen the pages that it needs; those of the portal are old ones. */
    private static final int WARM_UP_SECONDS = 10;

    /** As many as the portal's pool has by default. Each further one would only have to see all pages itself before it is quick. */
    private static final int MOST_CONNECTIONS = 8;

    /** How often in a second all of the statements were run, by connections that are warm, 8 of them at most. */
    double run(String name, List<Asked> statements, String customer, int connections, double seconds)
            throws IOException, InterruptedException {
        String script = "\\set n random(1, 200)\n\\set c :n * 50\n"
                + statements.stream()
                        .map(asked -> script(asked, customer) + ";\n")
                        .collect(Collectors.joining());
        Path file = Files.writeString(directory.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".pgbench"), script);
        Process process = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-U",
                        Centre.USER,
                        "-c",
                        Integer.toString(Math.min(MOST_CONNECTIONS, connections)),
                        "-j",
                        Integer.toString(Math.min(2, connections)),
                        "-P",
                        "1",
                        "-T",
                        Long.toString(WARM_UP_SECONDS + Math.max(1, Math.round(seconds))),
                        "-f",
                        file.toString(),
                        "postgres")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        double[] warm = EACH_SECOND
                .matcher(output)
                .results()
                .skip(WARM_UP_SECONDS)
                .mapToDouble(second -> Double.parseDouble(second.group(1)))
                .toArray();
        if (process.waitFor() != 0 || warm.length == 0 || output.contains("ERROR")) {
            throw new IllegalStateException("pgbench failed with " + file + ":\n" + output);
        }
        return Arrays.stream(warm).average().orElseThrow();
    }

    private static String script(Asked asked, String customer) {
        Map<Integer, String> parameters = asked.parameters();
        return PLACE.matcher(asked.sql())
                .replaceAll(place ->
                        Matcher.quoteReplacement(literal(parameters.get(Integer.parseInt(place.group(1))), customer)));
    }

    /** What names the customer is another one each time. A colon would be a variable. */
    private static String literal(String value, String customer) {
        if (value.equals("'" + customer + "'")) {
            return ":c";
        }
        return value.contains(":") ? "E" + value.replace(":", "\\072") : value;
    }
}
