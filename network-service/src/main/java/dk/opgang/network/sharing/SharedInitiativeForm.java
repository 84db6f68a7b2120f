package dk.opgang.network.sharing;

import dk.opgang.network.form.Written;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A method that is shared with the network.
 *
 * @param templateKey the initiative template that it follows
 * @param initiativeId the running initiative that it is taken from
 * @param municipalityCodes where it runs, three digits each; if missing, in the municipality that shares it
 * @param fields codes of {@code network-fields}
 * @param published whether others see it; they do, if missing
 */
@Embeddable
record SharedInitiativeForm(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 10_000) String description,

        @Nullable @Key @Size(max = 100) @Pattern(regexp = Written.KEY)
        String templateKey,

        @Nullable UUID initiativeId,
        @Defaulted @Size(max = 98) @Distinct List<@Municipality String> municipalityCodes,
        @Defaulted @Size(max = 10) @Distinct List<@CodeOf("network-fields") String> fields,
        @Defaulted Boolean published)
        implements PostedForm {

    SharedInitiativeForm {
        municipalityCodes = municipalityCodes == null
                ? List.of()
                : municipalityCodes.stream().map(MunicipalityCode::plain).toList();
        fields = fields == null ? List.of() : List.copyOf(fields);
        published = published == null || published;
    }

    /** The same, running where it is shared from unless it says where. */
    SharedInitiativeForm sharedBy(Optional<String> municipality) {
        return !municipalityCodes.isEmpty() || municipality.isEmpty()
                ? this
                : new SharedInitiativeForm(
                        source,
                        name,
                        description,
                        templateKey,
                        initiativeId,
                        List.of(municipality.get()),
                        fields,
                        published);
    }
}
