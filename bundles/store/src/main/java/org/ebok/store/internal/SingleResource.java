package org.ebok.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;

/** Gives Liquibase the one changelog of a bundle, whatever kind of address a bundle's entry has. */
final class SingleResource extends AbstractResourceAccessor {

    /** The only path there is. Changelogs name a logical path of their own, so it is never stored. */
    static final String NAME = "changelog.sql";

    private final URL content;

    SingleResource(URL content) {
        this.content = content;
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        return List.of();
    }

    @Override
    public List<Resource> getAll(String path) {
        return NAME.equals(path) ? List.of(new Entry(content)) : List.of();
    }

    @Override
    public List<String> describeLocations() {
        return List.of(content.toString());
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    private static final class Entry extends AbstractResource {

        private final URL content;

        Entry(URL content) {
            super(NAME, URI.create("ebok:" + NAME));
            this.content = content;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return content.openStream();
        }

        @Override
        public OutputStream openOutputStream(OpenOptions options) throws IOException {
            throw new IOException("A changelog is read only");
        }

        @Override
        public boolean isWritable() {
            return false;
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Resource resolve(String other) {
            throw new UncheckedIOException(new IOException("A changelog stands alone"));
        }

        @Override
        public Resource resolveSibling(String other) {
            return resolve(other);
        }
    }
}
