package org.ebok.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.ebok.audit.fixture.AuditBase;
import org.ebok.audit.search.AuditSearch;
import org.ebok.audit.view.AuditResource.AuditPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditResourceTest {

    private AuditBase base;
    private AuditResource resource;

    @BeforeEach
    void open() throws SQLException, IOException {
        base = new AuditBase();
        resource = new AuditResource(new AuditSearch(base, null), null, null, null, null, AuditBase.CLOCK);
        base.record("anna", "", "session.opened", "anna");
        base.record("anna", "", "session.ended", "anna");
    }

    @AfterEach
    void close() throws SQLException {
        base.close();
    }

    private AuditPage page(String after) {
        return resource.list(null, null, null, null, null, "2", after);
    }

    @Test
    void thePageThatHoldsTheLastRecordIsTheLastOne() {
        AuditPage only = page(null);

        assertThat(only.records()).extracting(AuditView::id).containsExactly(2L, 1L);
        assertThat(only.next()).isNull();
    }

    @Test
    void aPageLeadsToTheNextOne() throws SQLException {
        base.record("anna", "", "session.opened", "anna");
        AuditPage first = page(null);

        assertThat(first.records()).extracting(AuditView::id).containsExactly(3L, 2L);
        assertThat(page(first.next()).records()).extracting(AuditView::id).containsExactly(1L);
        assertThat(page(first.next()).next()).isNull();
    }
}
