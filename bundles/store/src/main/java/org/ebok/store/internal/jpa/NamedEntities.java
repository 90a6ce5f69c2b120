package org.ebok.store.internal.jpa;

import java.util.Map;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.persistence.spi.PersistenceProvider;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.ProviderUtil;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * Hibernate for persistence units that name all their entities. In OSGi it looks for further ones in every class that
 * the unit's bundle can see, even where the unit excludes those: a sixth of the server's start. Without an address of its own a
 * unit is not searched. Each bundle has a provider of its own, with Hibernate's for that bundle, so that none keeps
 * classes of another one that is gone.
 */
@Component(
        service = PersistenceProvider.class,
        scope = ServiceScope.BUNDLE,
        property = "javax.persistence.provider=" + NamedEntities.NAME)
public final class NamedEntities implements PersistenceProvider {

    /** The provider's name in {@code persistence.xml}. */
    static final String NAME = "org.ebok.store.NamedEntities";

    private static final String HIBERNATE =
            "(javax.persistence.provider=org.hibernate.jpa.HibernatePersistenceProvider)";

    private final BundleContext unit;
    private final ServiceReference<PersistenceProvider> reference;
    private final PersistenceProvider hibernate;

    @Activate
    public NamedEntities(
            ComponentContext context, @Reference(target = HIBERNATE) ServiceReference<PersistenceProvider> reference) {
        this.unit = context.getUsingBundle().getBundleContext();
        this.reference = reference;
        this.hibernate = unit.getService(reference);
    }

    @Deactivate
    void release() {
        unit.ungetService(reference);
    }

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map map) {
        if (map == null) {
            // Aries asks for a factory that it closes at once, so that providers which change classes can say so in
            // time.
            // Hibernate changes none here, and Aries takes a refusal for an answer.
            throw new PersistenceException("No class of " + info.getPersistenceUnitName() + " is to be changed");
        }
        return hibernate.createContainerEntityManagerFactory(new UnitWithoutAddress(info), map);
    }

    @Override
    public EntityManagerFactory createEntityManagerFactory(String unitName, Map map) {
        return hibernate.createEntityManagerFactory(unitName, map);
    }

    @Override
    public void generateSchema(PersistenceUnitInfo info, Map map) {
        hibernate.generateSchema(new UnitWithoutAddress(info), map);
    }

    @Override
    public boolean generateSchema(String unitName, Map map) {
        return hibernate.generateSchema(unitName, map);
    }

    @Override
    public ProviderUtil getProviderUtil() {
        return hibernate.getProviderUtil();
    }
}
