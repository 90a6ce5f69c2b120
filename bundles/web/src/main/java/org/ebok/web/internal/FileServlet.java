package org.ebok.web.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.ebok.api.text.Language;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;

/**
 * Files that a page loads: {@code /assets/…} of this bundle, {@code /ui/<function>/…} and
 * {@code /messages/<function>/<language>.json} of each function's bundle, {@code /operator/…} of the operator. None holds
 * a customer's data, so none asks who is there.
 */
@Component(
        service = Servlet.class,
        property = {
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/assets/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/ui/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/messages/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN + "=/operator/*",
            HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME + "=ebok-files"
        })
public final class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Names of the shell's own texts: those of everybody, and those of staff, which no resident has to load. */
    private static final Set<String> OWN = Set.of("web", "staff");

    private final transient BundleFiles own;
    private final transient InstalledFunctions functions;
    private final transient Operator operator;

    @Activate
    public FileServlet(BundleContext context, @Reference InstalledFunctions functions, @Reference Operator operator) {
        this.own = new BundleFiles(context.getBundle());
        this.functions = functions;
        this.operator = operator;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        Optional<WebFile> file =
                switch (request.getServletPath()) {
                    case "/assets" -> own.find("assets" + path);
                    case "/ui" -> functionFile(path);
                    case "/messages" -> messages(path);
                    case "/operator" -> operatorFile(path);
                    default -> Optional.empty();
                };
        if (file.isPresent()) {
            file.get().send(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<WebFile> functionFile(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0
                ? Optional.empty()
                : functions
                        .find(path.substring(1, slash))
                        .flatMap(installed -> installed.files().find("ui" + path.substring(slash)));
    }

    private Optional<WebFile> messages(String path) {
        int slash = path.indexOf('/', 1);
        if (slash < 0) {
            return Optional.empty();
        }
        String name = path.substring(1, slash);
        String file = path.substring(slash + 1);
        if (!file.equals("pl.json") && !file.equals("en.json")) {
            return Optional.empty();
        }
        Language language = Language.of(file.substring(0, 2));
        return OWN.contains(name)
                ? own.messages(name, language)
                : functions.find(name).flatMap(installed -> installed.files().messages(name, language));
    }

    private Optional<WebFile> operatorFile(String path) {
        return switch (path) {
            case "/logo" -> operator.logo().or(() -> own.find("assets/logo.svg"));
            case "/theme.css" -> Optional.of(operator.theme().file());
            default -> Optional.empty();
        };
    }
}
