package org.ebok.documents.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.DocumentId;
import org.ebok.documents.settlement.Settlement.Reading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the figures of a settlement, with the readings, by one statement. */
@Component(service = Settlements.class)
public final class Settlements {

    private static final String FIGURES = """
            select s.position, s.medium, s.period_from, s.period_to, s.advances, s.cost, s.result, s.currency,
                   r.meter_id, r.meter_number, r.unit, r.from_on, r.from_value, r.to_on, r.to_value, r.consumption
            from {settlement} s
            left join {settlement_reading} r on r.document_id = s.document_id and r.position = s.position
            where s.document_id = :document
            order by s.position, r.meter_number, r.to_on""";

    private final CentralQuery<Line> lines;

    @Activate
    public Settlements(@Reference CentralQueries queries) {
        this.lines = queries.prepare(FIGURES, Line::read);
    }

    private record Line(long position, Settlement bare, Optional<Reading> reading) {

        static Line read(Row row) {
            Settlement bare = new Settlement(
                    row.optionalText("medium"),
                    row.optionalDate("period_from"),
                    row.optionalDate("period_to"),
                    row.optionalDecimal("advances"),
                    row.optionalDecimal("cost"),
                    row.decimal("result"),
                    row.text("currency"),
                    List.of());
            return new Line(
                    row.number("position"),
                    bare,
                    row.optionalText("meter_number").map(number -> reading(row, number)));
        }

        private static Reading reading(Row row, String number) {
            return new Reading(
                    row.optionalText("meter_id"),
                    number,
                    row.text("unit"),
                    row.optionalDate("from_on"),
                    row.optionalDecimal("from_value"),
                    row.date("to_on"),
                    row.decimal("to_value"),
                    row.decimal("consumption"));
        }
    }

    /** The figures of a document by medium, none when the contract has none of it. */
    public List<Settlement> of(CustomerScope scope, DocumentId document) {
        Map<Long, List<Line>> byPosition = new LinkedHashMap<>();
        for (Line line : lines.list(scope, Map.of("document", document.value()))) {
            byPosition
                    .computeIfAbsent(line.position(), position -> new ArrayList<>())
                    .add(line);
        }
        return byPosition.values().stream().map(Settlements::merge).toList();
    }

    private static Settlement merge(List<Line> lines) {
        Settlement bare = lines.get(0).bare();
        return new Settlement(
                bare.medium(),
                bare.periodFrom(),
                bare.periodTo(),
                bare.advances(),
                bare.cost(),
                bare.result(),
                bare.currency(),
                lines.stream().flatMap(line -> line.reading().stream()).toList());
    }
}
