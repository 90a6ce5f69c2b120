package org.ebok.profile;

import java.util.Optional;
import org.ebok.api.central.CustomerName;

/**
 * A natural or legal person for whom the operator keeps a ledger, as registered.
 *
 * @param number number printed on letters
 * @param company whether it is a legal person
 * @param firstName first name of a person
 * @param lastName last name of a person
 * @param companyName name of a company
 * @param taxId Polish tax number (NIP)
 * @param email e-mail address as registered, right or wrong
 * @param phone telephone
 * @param groupCode code of the group
 * @param groupName name of the group
 * @param address where the customer is registered
 * @param mailingAddress where letters go, when that is elsewhere
 * @param active whether the customer is served now
 */
record Customer(
        String number,
        boolean company,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> companyName,
        Optional<String> taxId,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> groupCode,
        Optional<String> groupName,
        Optional<Address> address,
        Optional<Address> mailingAddress,
        boolean active) {

    /** What to call the customer: the company or the person, the number when there is no name. */
    String name() {
        return CustomerName.of(company, firstName, lastName, companyName, number);
    }
}
