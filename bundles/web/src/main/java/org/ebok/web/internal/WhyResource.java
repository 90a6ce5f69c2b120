package org.ebok.web.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.explanation.Topic;
import org.ebok.api.function.Function;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.web.internal.Explanations.Asked;
import org.ebok.web.internal.Explanations.Contents;
import org.ebok.web.internal.Explanations.Reason;
import org.ebok.web.internal.Explanations.Told;
import org.ebok.web.internal.InstalledFunctions.Installed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Why something is owed, from what the functions of who is signed in know. */
@Component(property = RestResource.CORE + "=why")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "why")
public final class WhyResource implements RestResource {

    private static final int LONGEST_ID = 200;

    private final Explanations explanations;
    private final InstalledFunctions functions;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public WhyResource(
            @Reference Explanations explanations,
            @Reference InstalledFunctions functions,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.explanations = explanations;
        this.functions = functions;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the functions were asked
     * @param explanations what they say: first what was asked about, then what others add
     * @param missing sides that the data hint at and that nobody explains
     */
    public record WhyView(OffsetDateTime asOf, List<ExplanationView> explanations, List<MissingView> missing) {}

    /**
     * @param function whose texts these are
     * @param topic {@code books}, {@code documents}, {@code fees} or {@code meters}
     * @param title what it is
     * @param facts sentences
     * @param currency ISO 4217, null when nothing here is a sum
     * @param amount what the parts should come to, null when they need not add up
     * @param parts what it consists of
     * @param difference what the parts lack of the amount or, below zero, are beyond it; null when they add up or nothing is
     *     divided
     * @param leads ways on and back
     * @param pages pages of the function that show it
     */
    public record ExplanationView(
            String function,
            String topic,
            TextView title,
            List<TextView> facts,
            String currency,
            String amount,
            List<PartView> parts,
            String difference,
            List<LeadView> leads,
            List<LeadView> pages) {}

    /**
     * @param text what it is
     * @param how how it comes about, null when that is not known
     * @param amount what it adds, null for a part that is no sum
     * @param href where to read on, null where it ends
     */
    public record PartView(TextView text, TextView how, String amount, String href) {}

    /**
     * @param text what it leads to
     * @param href where
     */
    public record LeadView(TextView text, String href) {}

    /**
     * @param topic the side that is missing
     * @param reason {@code nothing-known}: the data say nothing of it; {@code unavailable}: it cannot be told now;
     *     {@code not-here}: it belongs to a function that is not installed or not granted
     */
    public record MissingView(String topic, String reason) {}

    @GET
    @Operation(
            summary =
                    "What a ledger, an entry, a document or a charge is made of, where it comes from, and what a meter is used for")
    public WhyView why(
            @Parameter(description = "ledger, entry, document, charge or meter") @QueryParam("kind") String kind,
            @Parameter(description = "Its identifier") @QueryParam("id") String id) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        Matter matter = matter(kind, id);
        List<Function> inOrder =
                functions.inOrder().stream().map(Installed::function).toList();
        Asked asked = explanations.of(inOrder, subject::isGranted);
        Contents contents = asked.read(subject::customerScope, matter);
        return new WhyView(
                asOf,
                contents.told().stream().map(told -> view(told, asked)).toList(),
                contents.missing().entrySet().stream().map(WhyResource::view).toList());
    }

    private static Matter matter(String kind, String id) {
        Matter.Kind known = Arrays.stream(Matter.Kind.values())
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.BAD_REQUEST.withField("kind", "is not ledger, entry, document, charge or meter")));
        if (id == null || id.isEmpty() || id.length() > LONGEST_ID) {
            throw new ProblemException(
                    Problem.BAD_REQUEST.withField("id", "is not of 1 to " + LONGEST_ID + " characters"));
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(Problem.BAD_REQUEST.withField("id", "has a character that no identifier has"));
        }
        return new Matter(known, id);
    }

    private static ExplanationView view(Told told, Asked asked) {
        Explanation explanation = told.explanation();
        return new ExplanationView(
                told.function().value(),
                code(told.topic()),
                TextView.of(explanation.title()),
                explanation.facts().stream().map(TextView::of).toList(),
                explanation
                        .amount()
                        .map(amount -> amount.currency().getCurrencyCode())
                        .orElse(null),
                explanation
                        .amount()
                        .map(amount -> amount.value().toPlainString())
                        .orElse(null),
                explanation.parts().stream().map(part -> view(part, asked)).toList(),
                difference(explanation).map(BigDecimal::toPlainString).orElse(null),
                explanation.leads().stream()
                        .map(lead -> asked.address(lead.about())
                                .map(href -> new LeadView(TextView.of(lead.text()), href))
                                .orElse(null))
                        .filter(Objects::nonNull)
                        .toList(),
                explanation.pages().stream()
                        .map(page -> new LeadView(TextView.of(page.text()), page.href()))
                        .toList());
    }

    private static PartView view(Explanation.Part part, Asked asked) {
        return new PartView(
                TextView.of(part.text()),
                part.how().map(TextView::of).orElse(null),
                part.amount().map(BigDecimal::toPlainString).orElse(null),
                part.about().flatMap(asked::address).orElse(null));
    }

    private static MissingView view(Map.Entry<Topic, Reason> missing) {
        return new MissingView(
                code(missing.getKey()),
                missing.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Computed here, so that no function can leave it out. */
    static Optional<BigDecimal> difference(Explanation explanation) {
        List<BigDecimal> amounts = explanation.parts().stream()
                .flatMap(part -> part.amount().stream())
                .toList();
        return explanation
                .amount()
                .filter(amount -> !amounts.isEmpty())
                .map(amount -> amount.value().subtract(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .filter(difference -> difference.signum() != 0);
    }

    private static String code(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
