package org.ebok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ebok.bench.Centre.Asked;

/**
 * Measures what customers ask for most, signed in and in their own scope, at several numbers of connections, and beside each the
 * same statements straight on the database.
 */
public final class Bench {

    private static final int HTTP = 8481;
    private static final int SSH = 8402;
    private static final int BARE_SSH = 8412;
    private static final String PREMISES = "/api/premises/items";
    private static final int CUSTOMERS = 200;
    private static final int STARTS = 5;
    private static final int GROUPS = 50;
    private static final int APART = 50;
    private static final int PAGE = 15;
    private static final int DEEP = 20;
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);
    private static final double WARM_UP_SECONDS = 10;
    // As the manual says: twice the processors of the database's machine, which is this one.
    private static final int POOL = 2 * Runtime.getRuntime().availableProcessors();
    private static final Pattern CREATED = Pattern.compile("log-in: +(\\S+)\\s+password: +(\\S+)");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private static final List<Question> QUESTIONS = List.of(
            new Question("balance", customer -> "/api/finance/ledgers"),
            new Question("history, page of 50", customer -> entries(customer) + "50"),
            new Question("history, page of 15", customer -> entries(customer) + PAGE),
            new Question(
                    "history, 20th page of 15", customer -> entries(customer) + PAGE + "&after=" + customer.deep()),
            new Question("documents, page of 50", customer -> "/api/documents/items?limit=50"),
            new Question(
                    "readings of a year", customer -> "/api/meters/items/" + customer.id() + "/readings?limit=200"),
            new Question("start page", customer -> "/api/start"),
            new Question("premises", customer -> PREMISES));

    /** Asked last, when the function is granted to groups alone. */
    private static final Question OF_GROUPS = new Question("premises, granted to 50 groups", customer -> PREMISES);

    private final Path work;
    private final double seconds;
    private final String part;
    private final List<Question> questions;
    private final String javaOptions;

    private Bench(Path work, double seconds, String part, String javaOptions) {
        this.work = work;
        this.seconds = seconds;
        this.part = part;
        this.questions = QUESTIONS.stream()
                .filter(question -> question.name().contains(part))
                .toList();
        this.javaOptions = javaOptions;
    }

    /**
     * @param arguments directory to work in, archive of the distribution, archive of Karaf alone, file with the contract's
     *     tables, seconds for each figure, a part of the names of the questions to ask, more options for the portal's Java
     * @throws Exception when something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        new Bench(work, Double.parseDouble(arguments[4]), arguments[5], arguments[6])
                .run(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
    }

    private void run(Path distribution, Path bare, Path contract) throws Exception {
        Report report = new Report();
        say("Filling a PostgreSQL with 3 million entries ...");
        try (Centre centre = Centre.start(work.resolve("postgresql"), contract)) {
            Starts starts = new Starts();
            while (starts.count() < STARTS - 1) {
                try (Karaf karaf = Karaf.unpack(bare, work.resolve("bare" + starts.count()), BARE_SSH)) {
                    starts.alone(karaf.start(karaf::hasConsole, "-Xmx256m"));
                }
                try (Karaf karaf = portal(distribution, centre, "portal" + starts.count())) {
                    starts.portal(karaf.start(Bench::isReady, javaOptions));
                }
            }
            long restedAlone;
            try (Karaf karaf = Karaf.unpack(bare, work.resolve("bare"), BARE_SSH)) {
                starts.alone(karaf.start(karaf::hasConsole, "-Xmx256m"));
                restedAlone = karaf.restingMegabytes();
            }
            try (Karaf karaf = portal(distribution, centre, "portal")) {
                starts.portal(karaf.start(Bench::isReady, javaOptions));
                long rested = karaf.restingMegabytes();
                report.karaf("Karaf alone", starts.alone(), restedAlone, -1);
                say(starts.inWords());
                say("Signing in " + CUSTOMERS + " customers ...");
                List<Customer> customers = signIn(karaf);
                measure(centre, customers, questions, report);
                if (OF_GROUPS.name().contains(part)) {
                    grantToGroups(karaf);
                    measure(centre, customers, List.of(OF_GROUPS), report);
                }
                report.karaf("e-BOK, all functions", starts.portal(), rested, karaf.residentMegabytes());
                report.note(starts.inWords());
            }
        }
        Path file = work.resolve("bench.md");
        Files.writeString(file, report.text());
        say(report.text());
        say("Written to " + file);
    }

    private void measure(Centre centre, List<Customer> customers, List<Question> questions, Report report)
            throws Exception {
        Load load = new Load(HTTP, customers, false);
        Straight straight = new Straight(centre.port(), work);
        Customer one = customers.get(customers.size() / 2);
        // All of them before the first is measured, which would else meet code that nothing has made the JVM compile
        // yet.
        for (Question question : questions) {
            load.ask(question, 8, WARM_UP_SECONDS);
        }
        for (Question question : questions) {
            List<Asked> asked = centre.during(() -> {
                try (Connection connection = new Connection(HTTP, false)) {
                    connection.get(question.path().apply(one), one.token());
                }
            });
            if (asked.isEmpty()) {
                throw new IllegalStateException("The log of the database has no statement of: " + question.name());
            }
            for (int connections : CONNECTIONS) {
                double sql = straight.run(question.name(), asked, one.id(), connections, seconds);
                Figures portal = load.ask(question, connections, seconds);
                report.figures(question.name(), asked.size(), connections, portal, sql);
                say(question.name() + ", " + connections + " connections: " + portal + ", straight " + sql);
            }
        }
    }

    private Karaf portal(Path distribution, Centre centre, String folder) throws IOException, InterruptedException {
        Karaf karaf = Karaf.unpack(distribution, work.resolve(folder), SSH);
        karaf.configure("org.ops4j.pax.web.cfg", Map.of("org.osgi.service.http.port", Integer.toString(HTTP)));
        karaf.configure(
                "org.ebok.central.cfg",
                Map.of("url", centre.url(), "user", Centre.USER, "poolSize", Integer.toString(POOL)));
        return karaf;
    }

    private static boolean isReady() {
        try (Connection connection = new Connection(HTTP, false)) {
            return connection.get("/health/ready", "").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static List<Customer> signIn(Karaf karaf) throws Exception {
        StringBuilder commands = new StringBuilder();
        for (int number = 1; number <= CUSTOMERS; number++) {
            commands.append("ebok:account-create --login bench")
                    .append(number)
                    .append(" B%06d\n".formatted(number * APART));
        }
        Matcher created = CREATED.matcher(karaf.console(commands.toString()));
        List<Customer> customers = new ArrayList<>();
        try (Connection connection = new Connection(HTTP, false)) {
            while (created.find()) {
                String id = Integer.toString(
                        APART * Integer.parseInt(created.group(1).substring("bench".length())));
                Connection.Answer signedIn = connection.signIn(created.group(1), created.group(2));
                if (signedIn.cookie() == null) {
                    throw new IllegalStateException("Nobody is signed in: " + signedIn.status() + signedIn.text());
                }
                customers.add(deep(connection, new Customer(id, signedIn.cookie(), "")));
            }
        }
        if (customers.size() != CUSTOMERS) {
            throw new IllegalStateException("There are " + customers.size() + " accounts");
        }
        return List.copyOf(customers);
    }

    /** Of each group's tests only those of the last one are passed by everybody. */
    private static void grantToGroups(Karaf karaf) throws IOException, InterruptedException {
        StringBuilder commands = new StringBuilder();
        for (int group = 1; group <= GROUPS; group++) {
            String rule = group == GROUPS
                    ? "segment = NAJM and kind = PERSON"
                    : "segment in (A%1$d, B%1$d) or building in (X%1$d, Y%1$d) and kind = PERSON or ledger starts with 9-%1$d"
                            .formatted(group);
            commands.append("ebok:group-create --rule \"%s\" g%d\n".formatted(rule, group))
                    .append("ebok:function-grant --group g%d premises\n".formatted(group));
        }
        commands.append("ebok:function-revoke premises\n");
        String said = karaf.console(commands.toString());
        if (!said.contains("g" + GROUPS)) {
            throw new IllegalStateException("The groups are not there: " + said);
        }
        long begun = System.nanoTime();
        karaf.console("ebok:group-show g" + GROUPS + "\n");
        say("Counting the customers of a group at the console: "
                + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms, the start of the console included");
    }

    /** Walks to the page before the deep one, as a reader would. */
    private static Customer deep(Connection connection, Customer customer) throws IOException {
        String key = "";
        for (int page = 1; page < DEEP; page++) {
            String text = connection
                    .get(entries(customer) + PAGE + (key.isEmpty() ? "" : "&after=" + key), customer.token())
                    .text();
            Matcher next = NEXT.matcher(text);
            if (!next.find()) {
                throw new IllegalStateException("The history ends at page " + page + ": " + text);
            }
            key = next.group(1);
        }
        return new Customer(customer.id(), customer.token(), key);
    }

    private static String entries(Customer customer) {
        return "/api/finance/ledgers/" + customer.id() + "/entries?limit=";
    }

    private static void say(String text) {
        System.out.println(text);
    }
}
