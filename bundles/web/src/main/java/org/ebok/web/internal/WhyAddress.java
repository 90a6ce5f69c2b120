package org.ebok.web.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ebok.api.explanation.Matter;

/** The address of the page that explains a matter. */
final class WhyAddress {

    private WhyAddress() {}

    static String of(Matter matter) {
        return "/why?" + matter.kind().code() + "=" + URLEncoder.encode(matter.id(), StandardCharsets.UTF_8);
    }
}
