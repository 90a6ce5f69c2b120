package org.ebok.web.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.problem.ProblemException;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.text.Language;
import org.ebok.web.internal.InstalledFunctions.Installed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The manifest: what the signed-in subject finds in the menu, and where its pages are. */
@Component(property = RestResource.CORE + "=functions")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "functions")
public final class FunctionsResource implements RestResource {

    private static final Logger LOG = LoggerFactory.getLogger(FunctionsResource.class);

    private final InstalledFunctions functions;
    private final CurrentSubject subject;

    @Activate
    public FunctionsResource(@Reference InstalledFunctions functions, @Reference CurrentSubject subject) {
        this.functions = functions;
        this.subject = subject;
    }

    /**
     * @param id the function
     * @param title name in the menu, in the language asked for
     * @param path address of its page
     * @param element custom element of its page
     * @param module address of the ES module that defines the element
     * @param messages address of its texts
     * @param icon data of an SVG path, an outline on 24 by 24
     * @param order place in the menu
     */
    public record ManifestEntry(
            String id,
            String title,
            String path,
            String element,
            String module,
            String messages,
            String icon,
            int order) {}

    /** @param functions in the order of the menu */
    public record Manifest(List<ManifestEntry> functions) {}

    @GET
    @Operation(summary = "The functions that are installed and granted to who is signed in")
    public Manifest list(@QueryParam("lang") String lang) {
        Language language = Language.of(lang);
        return new Manifest(functions.inOrder().stream()
                .filter(installed -> isFound(installed.function().id()))
                .map(installed -> entry(installed, language))
                .toList());
    }

    /** What a customer's groups decide is not in the menu while nobody knows them: the rest of it is. */
    private boolean isFound(FunctionId function) {
        try {
            return subject.isGranted(function);
        } catch (ProblemException e) {
            LOG.warn("Not known whether {} is granted: {}", function, e.getMessage());
            return false;
        }
    }

    private static ManifestEntry entry(Installed installed, Language language) {
        Function function = installed.function();
        String id = function.id().value();
        return new ManifestEntry(
                id,
                installed.files().message(id, language, "title"),
                "/" + id,
                function.page().element(),
                "/ui/" + id + "/" + function.page().module(),
                "/messages/" + id + "/" + language.code() + ".json",
                function.page().icon(),
                function.order());
    }
}
