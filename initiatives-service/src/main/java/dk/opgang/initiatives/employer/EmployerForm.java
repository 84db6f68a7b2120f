package dk.opgang.initiatives.employer;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An employer.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param kind a code of employer-kinds
 * @param units its places of work
 * @param contact whom to ask there: municipalities and the networks of the employer see it
 */
@Embeddable
@Schema(name = "NewEmployer", example = """
                {"source": {"system": "crm", "id": "E-17"}, "cvr": "13748136", "name": "Testfirma ApS", "kind": "private",
                 "units": [{"pNumber": "1003388394", "name": "Lager Øst"}], "contact": {"function": "hr", "phone": "+45 12 34 56 78"}}""")
public record EmployerForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @CvrNumber @Column(updatable = false) String cvr,

        @NotBlank @Size(max = NAME_MAX) String name,
        @NotBlank @CodeOf("employer-kinds") String kind,
        @Size(max = 1000) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Unit> units,
        @Nullable @Valid Contact contact)
        implements PostedForm {

    static final int NAME_MAX = 200;

    /** What a P-number looks like; it has no check digit. */
    public static final String P_NUMBER = "[0-9]{10}";

    /** A place of work, by its number in the Central Business Register. */
    @Schema(name = "EmployerUnit")
    public record Unit(
            @NotBlank @NumberField @Pattern(regexp = P_NUMBER)
            String pNumber,

            @NotBlank @Size(max = NAME_MAX) String name,
            @Nullable UUID housingAreaId) {}

    /**
     * A post in the company, never a person.
     *
     * @param function a code of contact-functions
     */
    @Embeddable
    @Schema(name = "EmployerContact")
    public record Contact(
            @NotBlank @CodeOf("contact-functions") String function,

            @Nullable @Email @Size(max = 254) String email,

            @Nullable @Pattern(regexp = "[+]?[0-9 ]{8,20}") String phone) {}

    /** The same with nothing left out. */
    EmployerForm whole() {
        return new EmployerForm(source, cvr, name, kind, Objects.requireNonNullElse(units, List.of()), contact);
    }

    /** What others than the poster are shown of it. */
    EmployerForm shown(boolean withSource, boolean withContact) {
        return new EmployerForm(withSource ? source : null, cvr, name, kind, units, withContact ? contact : null);
    }
}
