package dk.opgang.initiatives.roleholder;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.PartyValue;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.value.Party;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a role in an initiative: a number of the poster's own staff list, no name and no contact.
 *
 * @param source that number
 * @param role one of the template's
 * @param organisation whose staff it is: a CVR or a municipality's code
 * @param profession a code of professions
 * @param over18 whether the person is of age
 * @param certificates those that were seen
 * @param from first day
 * @param to first day on which the person does not have the role any more
 */
@Embeddable
@Schema(name = "NewRoleHolder", example = """
                {"source": {"system": "staff", "id": "1042"}, "role": "health-professional", "organisation": "615",
                 "profession": "health-visitor", "over18": true, "certificates": [], "from": "2026-01-01"}""")
public record RoleHolderForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Key @Size(max = 60) @Column(updatable = false)
        String role,

        @NotBlank @PartyValue @Column(updatable = false) String organisation,
        @Nullable @CodeOf("professions") String profession,
        @NotNull @Column(name = "over18") Boolean over18,
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) List<@Valid SeenCertificate> certificates,
        @NotNull @Column(name = "period_from") LocalDate from,

        @Nullable @After("from") @Column(name = "period_to") LocalDate to)
        implements PostedForm {

    List<SeenCertificate> seen() {
        return Objects.requireNonNullElse(certificates, List.of());
    }

    /** The same with nothing left out, and these certificates. */
    RoleHolderForm whole(List<SeenCertificate> counted) {
        return new RoleHolderForm(source, role, new Party(organisation).value(), profession, over18, counted, from, to);
    }

    RoleHolderForm withoutSource() {
        return new RoleHolderForm(null, role, organisation, profession, over18, certificates, from, to);
    }
}
