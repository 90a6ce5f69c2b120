package org.ebok.documents.explanation;

import java.util.Optional;
import org.ebok.documents.settlement.Settlement;

/**
 * What a settlement used of a meter.
 *
 * @param document identifier of the settlement
 * @param batch what the settlement was made together with, empty for nothing
 * @param title what the settlement is
 * @param number number of the settlement
 * @param reading what was used
 */
record MeterUse(String document, Optional<String> batch, String title, String number, Settlement.Reading reading) {}
