package org.ebok.archive.publication;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalSubject;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which documents an account opened first when: the portal's own notes, so they are there whatever is granted. */
@Component
public final class OpeningData implements PersonalData {

    private static final PersonalText TITLE =
            new PersonalText("Kiedy po raz pierwszy otwarto dokumenty", "When documents were opened first");

    private final PersonalTable table;

    @Activate
    public OpeningData(@Reference Openings openings) {
        this.table = new Table(openings);
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.empty();
    }

    /** After the documents: packing their files is an opening too. */
    @Override
    public int order() {
        return 910;
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(table);
    }

    private record Table(Openings openings) implements PersonalTable {

        @Override
        public String name() {
            return "document_opening";
        }

        @Override
        public PersonalText title() {
            return TITLE;
        }

        @Override
        public List<String> columns() {
            return List.of("document_id", "number", "customer_id", "login", "opened_at");
        }

        @Override
        public long count(PersonalSubject subject) {
            return openings.count(subject.login(), subject.scope());
        }

        @Override
        public void read(PersonalSubject subject, Rows rows) throws IOException {
            List<Opening> part = openings.ofLogin(subject.login(), subject.scope(), "");
            while (!part.isEmpty()) {
                for (Opening one : part) {
                    rows.row(Arrays.asList(
                            one.documentId(), one.number(), one.customerId(), one.login(), one.openedAt()));
                }
                part = openings.ofLogin(
                        subject.login(),
                        subject.scope(),
                        part.get(part.size() - 1).documentId());
            }
        }
    }
}
