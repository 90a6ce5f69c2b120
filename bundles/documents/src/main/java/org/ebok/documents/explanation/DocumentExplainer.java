package org.ebok.documents.explanation;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.explanation.Explainer;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.archive.document.Document;
import org.ebok.archive.document.DocumentId;
import org.ebok.archive.document.Purpose;
import org.ebok.archive.shelf.Archive;
import org.ebok.archive.shelf.Shelf;
import org.ebok.documents.DocumentsFunction;
import org.ebok.documents.demand.Demands;
import org.ebok.documents.settlement.Settlement;
import org.ebok.documents.settlement.Settlements;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Explains an entry by the document behind it, a document by the figures that the contract has of it, and a meter by the
 * settlements that used its readings.
 */
@Component(service = Explainer.class)
public final class DocumentExplainer implements Explainer {

    private final Shelf shelf;
    private final EntryDocuments entryDocuments;
    private final MeterUses meterUses;
    private final Settlements settlements;
    private final Demands demands;

    @Activate
    public DocumentExplainer(
            @Reference Archive archive,
            @Reference EntryDocuments entryDocuments,
            @Reference MeterUses meterUses,
            @Reference Settlements settlements,
            @Reference Demands demands) {
        this.shelf = archive.addressed();
        this.entryDocuments = entryDocuments;
        this.meterUses = meterUses;
        this.settlements = settlements;
        this.demands = demands;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(DocumentsFunction.ID);
    }

    @Override
    public Topic topic() {
        return Topic.DOCUMENTS;
    }

    @Override
    public Set<Matter.Kind> kinds() {
        return EnumSet.of(Matter.Kind.ENTRY, Matter.Kind.DOCUMENT, Matter.Kind.METER);
    }

    @Override
    public Optional<Explanation> explain(CustomerScope scope, Matter matter) {
        return switch (matter.kind()) {
            case ENTRY ->
                entryDocuments.of(scope, matter.id()).stream()
                        .flatMap(behind -> shelf.find(scope, behind.document()).stream()
                                .map(document -> explanation(scope, document, Optional.of(behind.booked()))))
                        .findFirst();
            case DOCUMENT ->
                shelf.find(scope, new DocumentId(matter.id()))
                        .map(document -> explanation(scope, document, Optional.empty()));
            case METER ->
                Optional.of(MeterUses.explanation(
                        shelf.withoutRecalled(meterUses.of(scope, matter.id()), MeterUse::document, MeterUse::batch)));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> page(Matter matter) {
        return matter.kind() == Matter.Kind.DOCUMENT
                ? Optional.of("/documents?document=" + URLEncoder.encode(matter.id(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private Explanation explanation(CustomerScope scope, Document document, Optional<BigDecimal> booked) {
        DocumentExplanation explanation = new DocumentExplanation(document, booked);
        if (document.kind().purpose() == Purpose.DEMAND) {
            return explanation.ofDemand(demands.of(scope, List.of(document)).get(document.id()));
        }
        List<Settlement> figures =
                document.kind().purpose() == Purpose.SETTLEMENT ? settlements.of(scope, document.id()) : List.of();
        return explanation.ofSettlement(figures);
    }
}
