package org.ebok.security.internal.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.shiro.crypto.hash.AbstractCryptHash;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider;
import org.apache.shiro.lang.util.ByteSource;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id with the parameters of the OWASP Password Storage Cheat Sheet (19 MiB, 2 iterations, 1 lane). Each hash takes
 * its 19 MiB from the heap, so only as many run at once as there are processors and as a quarter of the heap
 * holds; who waits too long is told to try again.
 */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int PARALLELISM = 1;
    private static final int HASH_BITS = 256;
    private static final int SALT_BYTES = 16;

    // Well below the time after which the HTTP server closes a silent connection (org.ops4j.pax.web.cfg): when all its
    // threads
    // wait here, requests behind them wait for a thread, and are to get an answer all the same.
    private static final int WAIT_SECONDS = 5;

    private final SecureRandom random = new SecureRandom();
    private final Argon2HashProvider provider = new Argon2HashProvider();
    private final Semaphore places = new Semaphore(hashesAtOnce(Runtime.getRuntime()), true);
    private final String hashOfNobody = "$argon2id$v=19$t=%d,m=%d,p=%d$%s$%s"
            .formatted(ITERATIONS, MEMORY_KIB, PARALLELISM, randomText(SALT_BYTES), randomText(HASH_BITS / 8));

    /**
     * @param password the password in clear
     * @return its hash with all its parameters and a new random salt, in Shiro's text format
     */
    public String hash(char[] password) {
        HashRequest request = new HashRequest.Builder()
                .setAlgorithmName("argon2id")
                .setSource(ByteSource.Util.bytes(password))
                .addParameter(Argon2HashProvider.Parameters.PARAMETER_ITERATIONS, String.valueOf(ITERATIONS))
                .addParameter(Argon2HashProvider.Parameters.PARAMETER_MEMORY_KIB, String.valueOf(MEMORY_KIB))
                .addParameter(Argon2HashProvider.Parameters.PARAMETER_PARALLELISM, String.valueOf(PARALLELISM))
                .addParameter(Argon2HashProvider.Parameters.PARAMETER_OUTPUT_LENGTH_BITS, String.valueOf(HASH_BITS))
                .build();
        return limited(() -> asText(provider.newHashFactory(random).generate(request)));
    }

    /**
     * @param password the password in clear
     * @param hash a hash that {@link #hash} made
     * @return whether the hash is of the password
     */
    public boolean matches(char[] password, String hash) {
        Hash stored = provider.fromString(hash);
        return limited(() -> stored.matchesPassword(ByteSource.Util.bytes(password)));
    }

    /**
     * @return what looks like a hash, random from end to end, so that no password is known that has it: compared with for an
     *     unknown name, it takes the same time
     */
    public String hashOfNobody() {
        return hashOfNobody;
    }

    private String randomText(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static int hashesAtOnce(Runtime runtime) {
        long inAQuarterOfTheHeap = runtime.maxMemory() / 4 / (MEMORY_KIB * 1024L);
        return (int) Math.max(1, Math.min(runtime.availableProcessors(), inAQuarterOfTheHeap));
    }

    private static String asText(Hash hash) {
        return ((AbstractCryptHash) hash).formatToCryptString();
    }

    private <T> T limited(Supplier<T> work) {
        boolean place = false;
        try {
            place = places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!place) {
                throw new ProblemException(Problem.BUSY);
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.BUSY, e);
        } finally {
            if (place) {
                places.release();
            }
        }
    }
}
