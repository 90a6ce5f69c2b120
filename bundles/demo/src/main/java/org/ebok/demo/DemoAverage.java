package org.ebok.demo;

import java.math.BigDecimal;
import java.time.YearMonth;

/** An average as in the contract's view {@code consumption_average}. */
record DemoAverage(
        String building, DemoPremises.Use use, Medium medium, YearMonth month, int premises, BigDecimal consumption) {}
