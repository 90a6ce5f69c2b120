package org.ebok.mydata;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;

/**
 * Reading for an archive is much work for two databases: only a few archives are worked at together. Nobody keeps a place while
 * something is sent, so that a reader who takes it slowly or not at all is in nobody's way.
 */
final class Workplaces {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places how many are worked at together
     * @param patience how long one waits for a place
     */
    Workplaces(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Waits for a place.
     *
     * @throws ProblemException {@code busy} when there was none for too long
     */
    Place take() {
        Place place = new Place();
        place.takeAgain();
        return place;
    }

    /** A place, for one thread, to be closed when the work is done. */
    final class Place implements AutoCloseable {

        private boolean held;

        private Place() {}

        /** The same stream, which gives the place back as long as somebody has to wait for it to be written to. */
        OutputStream sending(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    giveBack();
                    out.write(bytes, offset, length);
                    takeAgain();
                }

                @Override
                public void flush() throws IOException {
                    giveBack();
                    out.flush();
                    takeAgain();
                }
            };
        }

        private void takeAgain() {
            try {
                held = places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProblemException(Problem.BUSY, e);
            }
            if (!held) {
                throw new ProblemException(Problem.BUSY);
            }
        }

        private void giveBack() {
            if (held) {
                held = false;
                places.release();
            }
        }

        @Override
        public void close() {
            giveBack();
        }
    }
}
