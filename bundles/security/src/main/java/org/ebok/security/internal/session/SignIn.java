package org.ebok.security.internal.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.CredentialsException;
import org.apache.shiro.authc.UnknownAccountException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.ebok.api.problem.Problem;
import org.ebok.api.problem.ProblemException;
import org.ebok.security.internal.PortalSubject;
import org.ebok.security.internal.Rights;
import org.ebok.security.internal.account.AccountRealm;
import org.ebok.security.internal.account.Accounts;
import org.ebok.security.internal.account.Accounts.Credentials;
import org.ebok.security.internal.account.PasswordHasher;
import org.ebok.security.internal.grant.Memberships;
import org.ebok.security.internal.grant.RequestFunctions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Owns Shiro's security manager: checks a name and a password, and makes the subject of a request from its session. */
@Component(service = SignIn.class)
public final class SignIn {

    private final DefaultSecurityManager securityManager;
    private final Sessions sessions;
    private final Memberships memberships;

    @Activate
    public SignIn(
            @Reference Accounts accounts,
            @Reference PasswordHasher hasher,
            @Reference Sessions sessions,
            @Reference Memberships memberships) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.securityManager = new DefaultSecurityManager(new AccountRealm(accounts, hasher));
        // Shiro's own sessions stay off: a session is a row that any node can read.
        DefaultSessionStorageEvaluator noSessions = new DefaultSessionStorageEvaluator();
        noSessions.setSessionStorageEnabled(false);
        DefaultSubjectDAO subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(noSessions);
        securityManager.setSubjectDAO(subjects);
        securityManager.setRememberMeManager(null);
    }

    @Deactivate
    void close() {
        securityManager.destroy();
    }

    /**
     * @param login log-in name as typed
     * @param password password as typed
     * @param before the sessions that the browser had, to be ended
     * @return the token of a new session, empty when name and password do not belong together
     */
    Optional<SessionToken> signIn(String login, String password, List<SessionToken> before) {
        try {
            Subject subject = unauthenticated();
            subject.login(new UsernamePasswordToken(login, password));
            Credentials account = subject.getPrincipals().oneByType(Credentials.class);
            return Optional.of(sessions.open(account.accountId(), account.login(), before));
        } catch (CredentialsException | UnknownAccountException e) {
            return Optional.empty();
        } catch (AuthenticationException e) {
            // Shiro wraps whatever fails, and nobody is to be told that a right password is wrong.
            throw e.getCause() instanceof ProblemException problem ? problem : new ProblemException(Problem.BUSY, e);
        }
    }

    /**
     * The subject of a request; empty when its cookies open no session, or sessions of two accounts. One of these is planted
     * then by another host of the domain, and whoever read or paid would do so in a stranger's name.
     */
    Optional<Subject> subjectOf(HttpServletRequest request) {
        Map<UUID, Subject> subjects = new HashMap<>();
        for (SessionToken token : sessions.cookie().readAll(request)) {
            find(token).ifPresent(found -> subjects.put(found.accountId(), authenticated(token, found)));
        }
        return subjects.size() == 1 ? subjects.values().stream().findFirst() : Optional.empty();
    }

    private Optional<PortalSubject> find(SessionToken token) {
        Optional<PortalSubject> found = sessions.find(token);
        found.ifPresent(subject -> sessions.touch(token, subject));
        return found;
    }

    private Subject authenticated(SessionToken token, PortalSubject subject) {
        RequestFunctions functions = new RequestFunctions(subject, memberships);
        Rights rights = () -> find(token)
                .filter(now -> now.hasAllOf(subject))
                .filter(now -> new RequestFunctions(now, memberships).haveAllOf(functions))
                .isPresent();
        return new Subject.Builder(securityManager)
                .principals(new SimplePrincipalCollection(List.of(subject, functions, rights), "ebok"))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
    }

    private Subject unauthenticated() {
        return new Subject.Builder(securityManager)
                .sessionCreationEnabled(false)
                .buildSubject();
    }
}
