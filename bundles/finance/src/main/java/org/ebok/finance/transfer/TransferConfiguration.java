package org.ebok.finance.transfer;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.finance}: what a transfer says. A change holds from the next request on. */
@ObjectClassDefinition(name = "e-BOK finance")
public @interface TransferConfiguration {

    /** The PID of this configuration. */
    String PID = "org.ebok.finance";

    @AttributeDefinition(
            description =
                    "Title of a transfer; {symbol}, {name} and {customer} become the ledger's symbol and name and the"
                            + " customer's number")
    String transferTitle() default "{symbol} {name}";

    @AttributeDefinition(
            description =
                    "Recipient in the two-dimensional code, at most 20 characters; the operator's full name, shortened,"
                            + " when empty")
    String transferRecipient() default "";
}
