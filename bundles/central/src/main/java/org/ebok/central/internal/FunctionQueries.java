package org.ebok.central.internal;

import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.RowReader;
import org.ebok.api.central.StaffQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The query service as one bundle has it: with a share of the connections. */
@Component(service = CentralQueries.class, scope = ServiceScope.BUNDLE)
public final class FunctionQueries implements CentralQueries {

    private final LiveQueries queries;
    private final Share share;

    @Activate
    public FunctionQueries(@Reference LiveQueries queries) {
        this.queries = queries;
        this.share = queries.newShare();
    }

    @Override
    public <T> CentralQuery<T> prepare(String sql, RowReader<T> reader) {
        return queries.prepare(sql, reader, share);
    }

    @Override
    public <T> StaffQuery<T> prepareForStaff(String sql, RowReader<T> reader) {
        return queries.prepare(sql, reader, share);
    }
}
