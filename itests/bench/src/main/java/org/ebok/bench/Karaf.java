package org.ebok.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An unpacked Karaf with ports of its own. */
final class Karaf implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SAMPLES_AT_REST = 5;

    private final Path home;
    private final int ssh;
    private Process process;

    private Karaf(Path home, int ssh) {
        this.home = home;
        this.ssh = ssh;
    }

    static Karaf unpack(Path archive, Path home, int ssh) throws IOException, InterruptedException {
        Files.createDirectories(home);
        run("tar", "-xzf", archive.toString(), "-C", home.toString(), "--strip-components=1");
        Karaf karaf = new Karaf(home, ssh);
        karaf.configure("org.apache.karaf.shell.cfg", Map.of("sshPort", Integer.toString(ssh)));
        karaf.configure(
                "org.apache.karaf.management.cfg",
                Map.of("rmiRegistryPort", Integer.toString(ssh + 1), "rmiServerPort", Integer.toString(ssh + 2)));
        return karaf;
    }

    /** Sets keys of a configuration file, whether it has them or not. */
    void configure(String file, Map<String, String> values) throws IOException {
        Path path = home.resolve("etc").resolve(file);
        StringBuilder text = new StringBuilder();
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                String key = line.split("=", 2)[0].strip();
                if (!values.containsKey(key)) {
                    text.append(line).append('\n');
                }
            }
        }
        values.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        Files.writeString(path, text);
    }

    /** Starts it and waits until it answers; tells how long that took. */
    Duration start(Question answers, String javaOptions) throws IOException {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        builder.environment().put("EXTRA_JAVA_OPTS", javaOptions);
        process = builder.start();
        await("Karaf, see " + home)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .failFast("Karaf has ended", () -> !process.isAlive())
                .until(answers::ask);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Whether it answers. */
    interface Question {
        boolean ask() throws IOException;
    }

    /** Whether the console lets connections in: the only answer that a bare Karaf gives. */
    boolean hasConsole() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ssh)) {
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Runs commands on the console. */
    String console(String commands) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(
                        home.resolve("bin/client").toString(),
                        "-a",
                        Integer.toString(ssh),
                        "-u",
                        "admin",
                        "-k",
                        home.resolve("data/console.key").toString(),
                        "-b")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = client.getOutputStream()) {
            in.write(commands.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        client.waitFor();
        return output;
    }

    /** How many MB of memory it has when it no longer takes more. */
    long restingMegabytes() {
        List<Long> samples = new ArrayList<>();
        await("memory at rest")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    samples.add(residentMegabytes());
                    int count = samples.size();
                    return count > SAMPLES_AT_REST
                            && Math.abs(samples.get(count - 1) - samples.get(count - SAMPLES_AT_REST)) <= 1;
                });
        return samples.get(samples.size() - 1);
    }

    /** How many MB of memory it has, by the kernel. */
    long residentMegabytes() throws IOException {
        long pid = java();
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** The script that starts it waits for it, or becomes it. */
    private long java() {
        return process.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(name -> name.endsWith("/java"))
                        .isPresent())
                .findFirst()
                .map(ProcessHandle::pid)
                .orElse(process.pid());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.onExit().join();
        }
    }
}
