package example.parking;

import org.ebok.api.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.function.FunctionPage;
import org.osgi.service.component.annotations.Component;

/** Declares the function. */
@Component
public final class ParkingFunction implements Function {

    static final String ID = "parking";

    /** Path of an outline icon on 24 by 24. */
    private static final String LETTER_P = "M6 20V4h7a4.5 4.5 0 0 1 0 9H6";

    @Override
    public FunctionId id() {
        return new FunctionId(ID);
    }

    @Override
    public int order() { // place in the menu: premises has 50, statements 60
        return 55;
    }

    @Override
    public FunctionPage page() { // module in ui/, the custom element that it defines, icon
        return new FunctionPage("parking.js", "ebok-parking", LETTER_P);
    }
}
