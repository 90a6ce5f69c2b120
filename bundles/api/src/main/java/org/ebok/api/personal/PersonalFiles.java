package org.ebok.api.personal;

import java.io.IOException;
import java.io.OutputStream;

/** Files about a person, as they were made. Safe for use by many threads. */
public interface PersonalFiles {

    /** @return what they are, never null */
    PersonalText title();

    /**
     * @param subject whose files
     * @return about how much there is, by a statement or two: for whoever waits for it; never null
     * @throws org.ebok.api.problem.ProblemException when it cannot be told now
     */
    Size size(PersonalSubject subject);

    /**
     * Hands over the files, one after another.
     *
     * @param subject whose files
     * @param folder takes them, in the thread of the caller
     * @throws IOException what {@code folder} throws, let through: the reader went away
     * @throws org.ebok.api.problem.ProblemException when it cannot be told which files there are
     */
    void read(PersonalSubject subject, Folder folder) throws IOException;

    /**
     * How much there is.
     *
     * @param files how many files
     * @param bytes their length, as far as it is known
     */
    record Size(long files, long bytes) {}

    /** Takes files. */
    interface Folder {

        /**
         * Takes a file. One that turns out to be broken while it is written is left out and told, and the others go on.
         *
         * @param of identifies in the tables of the same source what it is the file of, as {@code document_id} does
         * @param name what it is called: one name and no path, made safe by the caller; a second one of a name gets a number
         * @param body writes it
         * @throws IOException when it cannot be put away
         * @throws IllegalArgumentException when the name is none that every system takes
         */
        void file(String of, String name, Body body) throws IOException;

        /**
         * Tells of a file that there should be.
         *
         * @param what which one, for its reader
         * @param why it is not there
         */
        void leftOut(String what, PersonalText why);
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Body {

        /**
         * @param out where to; not to be closed
         * @throws IOException what {@code out} throws, or that the file is broken
         * @throws org.ebok.api.central.CentralDataException when the file is broken
         */
        void write(OutputStream out) throws IOException;
    }
}
