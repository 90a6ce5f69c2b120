package org.ebok.example.nadmorska;

import java.util.UUID;

/** How the portal writes to the inbox. */
final class Submissions {

    static final UUID ID = UUID.fromString("0193a2f4-5b6c-7d8e-9fa0-b1c2d3e4f506");

    static final String PAYLOAD = "{\"meter\":\"41\",\"value\":\"132.417\",\"note\":\"zażółć gęślą jaźń\"}";

    /** A submission as it is. */
    static final String PLAIN = "INSERT INTO EBOK.inbox"
            + " (submission_id, submitted_at, customer_id, case_type, case_number, payload, schema_version)"
            + " VALUES ('" + ID
            + "', TIMESTAMP WITH TIME ZONE '2026-11-25 10:15:00+01:00', '17', 'reading', '2026/000123', '"
            + PAYLOAD + "', 1)";

    /** A submission that may have been written before. */
    static final String ONCE = PLAIN + " ON CONFLICT DO NOTHING";

    private Submissions() {}
}
