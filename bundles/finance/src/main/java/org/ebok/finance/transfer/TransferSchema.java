package org.ebok.finance.transfer;

import java.net.URL;
import org.ebok.api.store.SchemaChanges;
import org.ebok.api.store.SchemaReady;
import org.ebok.finance.FinanceFunction;
import org.osgi.service.component.annotations.Component;

/** The tables of this function: the bank accounts that customers have seen. */
@Component
public final class TransferSchema implements SchemaChanges {

    /** Target of a reference to {@link SchemaReady} of a component that uses the tables. */
    public static final String READY = "(" + SchemaReady.UNIT + "=" + FinanceFunction.ID + ")";

    @Override
    public String unit() {
        return FinanceFunction.ID;
    }

    @Override
    public URL changelog() {
        return TransferSchema.class.getResource("/db/finance.sql");
    }
}
