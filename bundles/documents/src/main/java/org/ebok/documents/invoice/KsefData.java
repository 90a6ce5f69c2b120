package org.ebok.documents.invoice;

import java.util.Optional;

/**
 * What is known of an invoice beside its document.
 *
 * @param number its number in KSeF; empty for none
 * @param code2 the whole address of verification code II, when the issuer delivers one
 */
public record KsefData(Optional<String> number, Optional<String> code2) {

    /** An empty number is none. */
    public KsefData {
        number = number.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @return what can be said of the number */
    public KsefNumber.State state() {
        return number.map(text -> new KsefNumber(text).state()).orElse(KsefNumber.State.ABSENT);
    }
}
