package org.ebok.central.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual and the tool say the same of the contract. */
class ContractManualTest {

    private static final Path MANUAL = Path.of("../../docs/central-database.md");
    private static final Pattern VIEW = Pattern.compile("### `(\\w+)`: .*");
    private static final Pattern ROW =
            Pattern.compile("\\| (`[^|]+`) \\| ([^|]+) \\| (yes|no) \\| ([^|]*) \\|[^|]*\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyColumnOfTheManualIsInTheContractAndTheOtherWayRound() throws IOException {
        List<String> contract = new ArrayList<>();
        for (ContractView view : viewsAndInbox()) {
            for (ContractColumn column : view.columns()) {
                contract.add(line(view.name(), column.name(), column.type().label(), column.nullable()));
            }
        }

        assertThat(manual()).containsExactlyElementsOf(contract);
    }

    @Test
    void everyCodeOfTheContractIsInTheManual() throws IOException {
        String manual = Files.readString(MANUAL);
        for (ContractView view : Contract.VIEWS) {
            for (ContractColumn column : view.columns()) {
                assertThat(column.codes()).allSatisfy(code -> assertThat(manual).contains('`' + code + '`'));
            }
        }
    }

    @Test
    void everyMessageIsExplainedInTheManual() throws IOException {
        String manual = Files.readString(MANUAL);
        for (Message message : Message.values()) {
            assertThat(manual).contains("| " + message.text() + " |");
        }
    }

    private static List<ContractView> viewsAndInbox() {
        List<ContractView> all = new ArrayList<>(Contract.VIEWS);
        all.add(Contract.INBOX);
        return all;
    }

    private static List<String> manual() throws IOException {
        List<String> lines = new ArrayList<>();
        String view = "";
        for (String text : Files.readAllLines(MANUAL)) {
            var heading = VIEW.matcher(text);
            var row = ROW.matcher(text);
            if (heading.matches()) {
                view = heading.group(1);
            } else if (row.matches()) {
                String type = row.group(2).replace("`", "");
                boolean nullable = row.group(3).equals("yes");
                for (String name : codes(row.group(1))) {
                    lines.add(line(view, name, type, nullable));
                }
            }
        }
        return lines;
    }

    private static List<String> codes(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String line(String view, String column, String type, boolean nullable) {
        return view + '.' + column + ' ' + type + (nullable ? " or null" : "");
    }
}
