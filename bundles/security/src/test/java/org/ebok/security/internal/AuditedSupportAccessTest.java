package org.ebok.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ebok.api.scope.CustomerId;
import org.junit.jupiter.api.Test;

class AuditedSupportAccessTest {

    private final List<String> trail = new ArrayList<>();
    private Optional<String> request = Optional.empty();
    private final AuditedSupportAccess access = new AuditedSupportAccess(
            number -> Optional.of(new CustomerId("of " + number)), event -> trail.add(event.action()), () -> request);

    @Test
    void atTheConsoleItLeavesARecordAndOpens() {
        assertThat(access.openCustomer("admin", "K000001", "a question")).isPresent();
        assertThat(access.openAll("admin", "a list")).isNotNull();
        assertThat(trail).containsExactly("support.opened", "support.opened-all");
    }

    @Test
    void aRequestOpensNothing() {
        request = Optional.of("192.0.2.1");

        assertThatThrownBy(() -> access.openCustomer("admin", "K000001", "a question"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> access.openAll("admin", "a list")).isInstanceOf(IllegalStateException.class);
        assertThat(trail).isEmpty();
    }
}
