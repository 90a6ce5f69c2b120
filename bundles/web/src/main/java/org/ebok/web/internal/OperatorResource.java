package org.ebok.web.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.ebok.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who runs this portal and how to reach them; public, because the sign-in page says so. */
@Component(property = RestResource.CORE + "=operator")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operator")
public final class OperatorResource implements RestResource {

    private final Operator operator;

    @Activate
    public OperatorResource(@Reference Operator operator) {
        this.operator = operator;
    }

    /**
     * @param name short name
     * @param tagline what the operator is and where
     * @param fullName full name, as the recipient of a transfer
     * @param address postal address, null for none
     * @param phone telephone of the office, null for none
     * @param hours hours of the office, null for none
     * @param emergencyPhone telephone for emergencies, null for none
     * @param logo address of the logo
     * @param links links at the foot of each page
     */
    public record OperatorView(
            String name,
            String tagline,
            String fullName,
            String address,
            String phone,
            String hours,
            String emergencyPhone,
            String logo,
            List<Link> links) {}

    @GET
    @PublicAccess
    @Operation(summary = "The operator of this portal")
    public OperatorView show(@QueryParam("lang") String lang) {
        OperatorConfiguration c = operator.configuration();
        boolean english =
                Language.of(lang) == Language.ENGLISH && !c.hoursEnglish().isBlank();
        return new OperatorView(
                c.name(),
                c.tagline(),
                operator.profile().fullName(),
                orNull(c.address()),
                orNull(c.phone()),
                orNull(english ? c.hoursEnglish() : c.hours()),
                orNull(c.emergencyPhone()),
                "/operator/logo",
                operator.links());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
