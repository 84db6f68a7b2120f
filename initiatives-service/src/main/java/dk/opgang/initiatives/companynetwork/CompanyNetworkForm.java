package dk.opgang.initiatives.companynetwork;

import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A network of companies.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param municipalityCodes in which it works
 * @param secretariat who keeps it: CVR or municipality code
 * @param initiativeIds the initiatives that it is a part of
 */
@Embeddable
@Schema(name = "NewCompanyNetwork", example = """
                {"source": {"system": "plan", "id": "9220"}, "name": "ErhvervsNetværk 9220", "municipalityCodes": ["851"],
                 "housingAreaIds": [], "secretariat": "851", "initiativeIds": []}""")
public record CompanyNetworkForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 200) String name,

        @NotEmpty @Size(max = 98) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull @Municipality String> municipalityCodes,

        @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> housingAreaIds,
        @NotBlank @PartyValue String secretariat,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> initiativeIds)
        implements PostedForm {

    /** The same with nothing left out, and each code in one way of writing it. */
    CompanyNetworkForm whole() {
        return new CompanyNetworkForm(
                source,
                name,
                municipalityCodes.stream()
                        .map(code -> new MunicipalityCode(code).value())
                        .distinct()
                        .toList(),
                distinct(housingAreaIds),
                new Party(secretariat).value(),
                distinct(initiativeIds));
    }

    CompanyNetworkForm shown(boolean withSource) {
        return new CompanyNetworkForm(
                withSource ? source : null, name, municipalityCodes, housingAreaIds, secretariat, initiativeIds);
    }

    private static List<UUID> distinct(@Nullable List<UUID> ids) {
        return Objects.requireNonNullElse(ids, List.<UUID>of()).stream()
                .distinct()
                .toList();
    }
}
