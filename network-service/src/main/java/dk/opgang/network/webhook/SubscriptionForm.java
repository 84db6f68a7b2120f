package dk.opgang.network.webhook;

import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wish to be called about events.
 *
 * @param url where events are posted to: https, port 443 or 8443, at a name of the public internet
 * @param types of events, such as {@code dk.opgang.participants.benefit-period-opened.v1}, or all of a service, {@code dk.opgang.participants.*}
 * @param description for people
 * @param housingAreaId only events that name this housing area
 */
@Embeddable
@Schema(name = "NewWebhookSubscription", example = """
                {"url": "https://events.example.org/opgang",
                 "types": ["dk.opgang.participants.*", "dk.opgang.network.webhook-paused.v1"],
                 "description": "The job centre's own system"}""")
record SubscriptionForm(
        @Nullable Source source,
        @NotBlank @Size(max = 2000) String url,

        @NotEmpty @Size(max = 100) @Distinct List<@NotNull @Size(max = 200) @Pattern(regexp = TYPE) String> types,

        @Nullable @Size(max = 500) String description,
        @Nullable UUID housingAreaId)
        implements PostedForm {

    static final String TYPE =
            "dk\\.opgang\\.(participants|initiatives|housing-areas|network)\\.(\\*|[a-z][a-z0-9-]*\\.v[1-9][0-9]*)";
}
