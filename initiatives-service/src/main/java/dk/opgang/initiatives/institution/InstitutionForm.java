package dk.opgang.initiatives.institution;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An institution at which people are children or pupils.
 *
 * @param kind a code of {@code institution-kinds}
 * @param cvr of who runs it: under its token the institution reads what it earned
 * @param pNumber its place of work in the Central Business Register
 * @param municipalityCode where it lies
 */
@Embeddable
@Schema(name = "NewInstitution", example = """
                {"source": {"system": "institutioner", "id": "I-7"}, "name": "Vuggestuen Solstrålen", "kind": "nursery", "cvr": "90600001",
                 "municipalityCode": "615"}""")
public record InstitutionForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Size(max = 200) String name,
        @NotBlank @CodeOf("institution-kinds") String kind,
        @NotBlank @CvrNumber String cvr,

        @Nullable @NumberField @Pattern(regexp = "[0-9]{10}")
        String pNumber,

        @NotBlank @Municipality String municipalityCode,
        @Nullable UUID housingAreaId)
        implements PostedForm {

    /** The same with the municipality in three digits. */
    InstitutionForm whole() {
        return new InstitutionForm(
                source, name, kind, cvr, pNumber, new MunicipalityCode(municipalityCode).value(), housingAreaId);
    }

    /** As it is shown to others than who registered it. */
    InstitutionForm withoutSource() {
        return new InstitutionForm(null, name, kind, cvr, pNumber, municipalityCode, housingAreaId);
    }
}
