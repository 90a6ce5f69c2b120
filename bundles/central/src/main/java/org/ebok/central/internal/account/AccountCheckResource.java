package org.ebok.central.internal.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.operator.CurrentOperator;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.CurrentClient;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells anybody whether an account number is one of the operator's. */
@Component(property = RestResource.CORE + "=account-check")
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account-check")
public final class AccountCheckResource implements RestResource {

    private static final int LONGEST_NUMBER = 60;

    private final LedgerAccounts ledgers;
    private final CurrentOperator operator;
    private final CurrentClient client;
    private final CurrentSubject subject;
    private final AccountCheckThrottle throttle;

    @Activate
    public AccountCheckResource(
            @Reference LedgerAccounts ledgers,
            @Reference CurrentOperator operator,
            @Reference CurrentClient client,
            @Reference CurrentSubject subject,
            @Reference AccountCheckThrottle throttle) {
        this.ledgers = ledgers;
        this.operator = operator;
        this.client = client;
        this.subject = subject;
        this.throttle = throttle;
    }

    /** @param number the account number as somebody typed it; spaces, hyphens and a leading PL do not matter */
    public record AccountToCheck(String number) {}

    /**
     * @param answer {@code genuine}: one of the operator's; {@code unknown}: none of theirs that is known here; {@code
     *     mistyped}: not the 26 digits of an account number, or with wrong check digits
     */
    public record AccountAnswer(String answer) {}

    @POST
    @PublicAccess
    @Operation(summary = "Whether an account number is one of the operator's")
    @ApiResponse(
            responseCode = "200",
            description = "genuine, unknown or mistyped",
            content = @Content(schema = @Schema(implementation = AccountAnswer.class)))
    @ApiResponse(responseCode = "429", description = "too-many-attempts; Retry-After says when to try again")
    public AccountAnswer check(AccountToCheck question) {
        String typed = bounded(question == null ? null : question.number());
        count();
        Optional<AccountNumber> number = AccountNumber.parse(typed);
        return new AccountAnswer(number.map(account -> isGenuine(account) ? "genuine" : "unknown")
                .orElse("mistyped"));
    }

    private void count() {
        if (subject.isSignedIn()) {
            throttle.countSignedIn(subject.login());
        } else {
            throttle.count(client.network());
        }
    }

    /** The database is asked in any case, so that the time does not tell an account of the operator from a customer's. */
    private boolean isGenuine(AccountNumber number) {
        boolean ofALedger = ledgers.contain(number);
        return operator.profile().otherAccounts().contains(number.digits()) || ofALedger;
    }

    private static String bounded(String number) {
        if (number == null || number.isBlank()) {
            throw new ProblemException(Problem.BAD_REQUEST.withField("number", "is missing"));
        }
        if (number.length() > LONGEST_NUMBER) {
            throw new ProblemException(
                    Problem.BAD_REQUEST.withField("number", "has more than " + LONGEST_NUMBER + " characters"));
        }
        return number;
    }
}
