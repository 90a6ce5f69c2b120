package org.ebok.web.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration {@code org.ebok.operator}: who runs this portal. A change is seen with the next page. */
@ObjectClassDefinition(name = "e-BOK operator")
public @interface OperatorConfiguration {

    @AttributeDefinition(description = "Short name, in the head of each page")
    String name() default "e-BOK";

    @AttributeDefinition(description = "What the operator is and where, under the name")
    String tagline() default "";

    @AttributeDefinition(description = "Full name, as the recipient of a transfer")
    String fullName() default "";

    @AttributeDefinition(
            description = "Polish tax number (NIP), ten digits; without it customers get no code to pay by telephone")
    String taxId() default "";

    @AttributeDefinition(
            description =
                    "Bank accounts of the operator that no ledger names, separated by semicolons; they are genuine, too")
    String accounts() default "";

    @AttributeDefinition(description = "Postal address of the office")
    String address() default "";

    @AttributeDefinition(description = "Telephone of the office")
    String phone() default "";

    @AttributeDefinition(description = "Hours of the office, in Polish")
    String hours() default "";

    @AttributeDefinition(description = "Hours of the office, in English; the Polish ones when empty")
    String hoursEnglish() default "";

    @AttributeDefinition(description = "Telephone for emergencies, empty for none")
    String emergencyPhone() default "";

    @AttributeDefinition(
            description = "File of the logo (svg, png, jpg, webp), empty for the one that comes with e-BOK")
    String logo() default "";

    @AttributeDefinition(
            description = "Accent colour as #rrggbb, dark enough for white text (7:1), empty for the default")
    String accent() default "";

    @AttributeDefinition(
            description = "Accent colour of the dark scheme as #rrggbb, light on dark (7:1), empty for the default")
    String accentDark() default "";

    @AttributeDefinition(description = "Links at the foot of each page, each as label|address, separated by semicolons")
    String links() default "";
}
