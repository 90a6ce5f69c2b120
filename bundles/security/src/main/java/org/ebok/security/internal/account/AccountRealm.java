package org.ebok.security.internal.account;

import java.util.Optional;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.ebok.security.internal.PortalSubject;
import org.ebok.security.internal.account.Accounts.Credentials;

/**
 * Shiro's view of the accounts. An unknown name and a wrong password take the same steps: one query and one comparison
 * of a hash, so that neither the answer nor its time tells which names exist.
 */
public final class AccountRealm extends AuthorizingRealm {

    private final Accounts accounts;
    private final PasswordHasher hasher;

    /**
     * @param accounts where accounts are found
     * @param hasher compares passwords
     */
    public AccountRealm(Accounts accounts, PasswordHasher hasher) {
        this.accounts = accounts;
        this.hasher = hasher;
        setName("ebok");
        setAuthenticationTokenClass(UsernamePasswordToken.class);
        setCachingEnabled(false);
        setCredentialsMatcher(this::matches);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        Optional<Credentials> credentials = accounts.findCredentials((String) token.getPrincipal());
        Object principal = credentials.map(found -> (Object) found).orElse("nobody");
        return new SimpleAuthenticationInfo(principal, credentials, getName());
    }

    private boolean matches(AuthenticationToken token, AuthenticationInfo info) {
        Optional<?> credentials = (Optional<?>) info.getCredentials();
        Credentials known = credentials.map(Credentials.class::cast).orElse(null);
        String hash = known == null ? hasher.hashOfNobody() : known.passwordHash();
        boolean equal = hasher.matches((char[]) token.getCredentials(), hash);
        return equal && known != null && !known.blocked();
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        PortalSubject subject = principals.oneByType(PortalSubject.class);
        if (subject != null) {
            info.addStringPermissions(subject.role().permissions());
            info.addStringPermissions(subject.permissions());
        }
        return info;
    }
}
