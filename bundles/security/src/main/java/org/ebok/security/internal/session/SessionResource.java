package org.ebok.security.internal.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.ebok.security.internal.PortalSubject;
import org.ebok.security.internal.SubjectOfRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out. */
@Component(property = RestResource.CORE + "=session")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
public final class SessionResource implements RestResource {

    private static final int LONGEST_LOGIN = 100;
    private static final int LONGEST_PASSWORD = 200;
    private static final Problem SIGN_IN_FAILED =
            Problem.of("sign-in-failed", 401, "The name and the password do not belong together");

    private final SignIn signIn;
    private final Sessions sessions;

    @Activate
    public SessionResource(@Reference SignIn signIn, @Reference Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /**
     * @param login log-in name
     * @param password password
     */
    public record SignInRequest(String login, String password) {

        /** Says nothing, so that no log does. */
        @Override
        public String toString() {
            return "SignInRequest";
        }
    }

    /**
     * @param login log-in name
     * @param role {@code customer} or {@code administrator}
     * @param displayName how to address staff, null for customers
     */
    public record SessionView(String login, String role, String displayName) {}

    @POST
    @PublicAccess
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in; a session of this browser before ends")
    @ApiResponse(
            responseCode = "200",
            description = "Signed in; the session is in a cookie",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @ApiResponse(responseCode = "401", description = "sign-in-failed")
    public Response signIn(SignInRequest request, @Parameter(hidden = true) @Context HttpServletRequest http) {
        String login = bounded("login", request == null ? null : request.login(), LONGEST_LOGIN);
        String password = bounded("password", request == null ? null : request.password(), LONGEST_PASSWORD);
        SessionToken token = signIn.signIn(login, password, sessions.cookie().readAll(http))
                .orElseThrow(() -> new ProblemException(SIGN_IN_FAILED));
        SessionView view =
                sessions.find(token).map(SessionResource::view).orElseThrow(SessionResource::unauthenticated);
        return Response.ok(view)
                .header(HttpHeaders.SET_COOKIE, sessions.cookie().set(token))
                .build();
    }

    @GET
    @Operation(summary = "Who is signed in")
    public SessionView show() {
        return SubjectOfRequest.find().map(SessionResource::view).orElseThrow(SessionResource::unauthenticated);
    }

    @DELETE
    @Operation(summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "Signed out")
    public Response signOut(@Parameter(hidden = true) @Context HttpServletRequest http) {
        PortalSubject subject = SubjectOfRequest.find().orElseThrow(SessionResource::unauthenticated);
        sessions.end(sessions.cookie().readAll(http), subject.login());
        return Response.noContent()
                .header(HttpHeaders.SET_COOKIE, sessions.cookie().clear())
                .build();
    }

    private static SessionView view(PortalSubject subject) {
        return new SessionView(subject.login(), subject.role().name().toLowerCase(Locale.ROOT), subject.displayName());
    }

    private static ProblemException unauthenticated() {
        return new ProblemException(Problem.UNAUTHENTICATED);
    }

    private static String bounded(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new ProblemException(Problem.BAD_REQUEST.withField(field, "is missing"));
        }
        if (value.length() > longest) {
            throw new ProblemException(
                    Problem.BAD_REQUEST.withField(field, "has more than " + longest + " characters"));
        }
        return value;
    }
}
