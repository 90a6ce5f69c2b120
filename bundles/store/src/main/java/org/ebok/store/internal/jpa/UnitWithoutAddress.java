package org.ebok.store.internal.jpa;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;

/** A persistence unit as it is, but for the address where its bundle would be searched for entities. */
record UnitWithoutAddress(PersistenceUnitInfo unit) implements PersistenceUnitInfo {

    @Override
    public URL getPersistenceUnitRootUrl() {
        return null;
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public String getPersistenceUnitName() {
        return unit.getPersistenceUnitName();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return unit.getPersistenceProviderClassName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return unit.getTransactionType();
    }

    @Override
    public DataSource getJtaDataSource() {
        return unit.getJtaDataSource();
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return unit.getNonJtaDataSource();
    }

    @Override
    public List<String> getMappingFileNames() {
        return unit.getMappingFileNames();
    }

    @Override
    public List<String> getManagedClassNames() {
        return unit.getManagedClassNames();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return unit.excludeUnlistedClasses();
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return unit.getSharedCacheMode();
    }

    @Override
    public ValidationMode getValidationMode() {
        return unit.getValidationMode();
    }

    @Override
    public Properties getProperties() {
        return unit.getProperties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return unit.getPersistenceXMLSchemaVersion();
    }

    @Override
    public ClassLoader getClassLoader() {
        return unit.getClassLoader();
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        unit.addTransformer(transformer);
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return unit.getNewTempClassLoader();
    }
}
