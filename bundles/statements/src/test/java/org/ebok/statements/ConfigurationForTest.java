package org.ebok.statements;

import java.lang.annotation.Annotation;

/** A configuration that opens kinds. */
record ConfigurationForTest(String openKinds) implements LibraryConfiguration {

    @Override
    public Class<? extends Annotation> annotationType() {
        return LibraryConfiguration.class;
    }
}
