package org.ebok.security.internal.grant;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.ebok.api.audit.AuditEvent;
import org.ebok.api.audit.AuditTrail;
import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.store.SchemaReady;
import org.ebok.security.internal.SecuritySchema;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Keeps the grants and knows which functions are installed now. Granting and its audit record are one transaction. */
@Component(service = Grants.class, immediate = true)
public final class Grants {

    private final JpaTemplate jpa;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<FunctionId, String> installed = new ConcurrentSkipListMap<>();

    @Activate
    public Grants(
            @Reference(target = "(osgi.unit.name=ebok-security)") JpaTemplate jpa,
            @Reference AuditTrail audit,
            @Reference Clock clock,
            @Reference(target = SecuritySchema.READY) SchemaReady tables) {
        this.jpa = jpa;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An installed function and its grant.
     *
     * @param id the function
     * @param version version of its bundle
     * @param grant its grant
     */
    public record InstalledFunction(FunctionId id, String version, Grant grant) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFunction(Function function, ServiceReference<Function> reference) {
        grantByDefault(function.id());
        installed.put(function.id(), reference.getBundle().getVersion().toString());
    }

    void removeFunction(Function function) {
        installed.remove(function.id());
    }

    /** The installed functions in the order of their identifiers, with their grants, by one statement. */
    public List<InstalledFunction> list() {
        List<GrantEntity> grants = jpa.txExpr(TransactionType.Supports, manager -> manager.createQuery(
                        "select g from GrantEntity g", GrantEntity.class)
                .getResultList());
        Map<String, Grant> byId = new ConcurrentSkipListMap<>();
        grants.stream().map(GrantEntity::toGrant).forEach(grant -> byId.put(grant.functionId(), grant));
        return installed.entrySet().stream()
                .filter(entry -> byId.containsKey(entry.getKey().value()))
                .map(entry -> new InstalledFunction(
                        entry.getKey(),
                        entry.getValue(),
                        byId.get(entry.getKey().value())))
                .toList();
    }

    /**
     * Grants a function to all customers, or revokes it, from their next request on.
     *
     * @param actor who decides
     * @param function an installed function
     * @param granted whether customers are to find it
     * @return the function with its grant as it is now, empty when no such function is installed; nothing has happened then
     */
    public Optional<InstalledFunction> change(String actor, FunctionId function, boolean granted) {
        return Optional.ofNullable(installed.get(function))
                .map(version -> new InstalledFunction(function, version, store(actor, function, granted)));
    }

    private Grant store(String actor, FunctionId function, boolean granted) {
        return jpa.txExpr(TransactionType.Required, manager -> {
            GrantEntity entity = manager.find(GrantEntity.class, function.value());
            if (entity.isGranted() != granted) {
                entity.change(granted, actor, OffsetDateTime.now(clock));
                audit.record(new AuditEvent(
                        actor, granted ? "function.granted" : "function.revoked", function.value(), "all customers"));
            }
            return entity.toGrant();
        });
    }

    private void grantByDefault(FunctionId function) {
        jpa.tx(manager -> {
            if (manager.find(GrantEntity.class, function.value()) == null) {
                GrantEntity entity = new GrantEntity(function.value());
                entity.change(true, Grant.BY_INSTALLATION, OffsetDateTime.now(clock));
                manager.persist(entity);
                audit.record(
                        new AuditEvent(Grant.BY_INSTALLATION, "function.granted", function.value(), "all customers"));
            }
        });
    }
}
