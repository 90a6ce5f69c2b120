package org.ebok.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks one question over and over, for customers in no order, over as many connections as there are. */
record Load(int port, List<Customer> customers, boolean compressed) {

    private record Part(long[] nanos, long errors) {}

    Figures ask(Question question, int connections, double seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + (long) (seconds * 1e9);
            List<Future<Part>> parts = IntStream.range(0, connections)
                    .mapToObj(number -> threads.submit(() -> ask(question, number, end)))
                    .toList();
            long[] nanos = {};
            long errors = 0;
            for (Future<Part> part : parts) {
                long[] more = part.get().nanos();
                long[] all = Arrays.copyOf(nanos, nanos.length + more.length);
                System.arraycopy(more, 0, all, nanos.length, more.length);
                nanos = all;
                errors += part.get().errors();
            }
            return Figures.of(nanos, seconds, errors);
        } finally {
            threads.shutdownNow();
        }
    }

    private Part ask(Question question, int number, long end) throws IOException {
        SplittableRandom random = new SplittableRandom(number);
        long[] nanos = new long[1024];
        int count = 0;
        long errors = 0;
        try (Connection connection = new Connection(port, compressed)) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                Customer customer = customers.get(random.nextInt(customers.size()));
                int status = connection
                        .get(question.path().apply(customer), customer.token())
                        .status();
                if (status != 200) {
                    errors++;
                }
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = System.nanoTime() - begun;
            }
        }
        return new Part(Arrays.copyOf(nanos, count), errors);
    }
}
