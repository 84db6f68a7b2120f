package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An event with employers.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param networkId the network that holds it
 * @param initiativeId whose participants come
 * @param kind a code of employer-event-kinds
 * @param employers who is there
 * @param places how many can register; any number without it
 * @param targetGroup whom it is for
 */
@Embeddable
@Schema(name = "NewEmployerEvent", example = """
                {"source": {"system": "crm", "id": "B-1"}, "initiativeId": "01980a5e-7c00-7000-8000-0000000000d1", "kind": "job-bus",
                 "name": "Jobbus til havnen", "at": "2026-12-01T08:00:00Z", "minutes": 180, "employers": [{"cvr": "13748136"}],
                 "places": 40}""")
public record EmployerEventForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @Nullable UUID networkId,
        @NotNull @Column(updatable = false) UUID initiativeId,
        @NotBlank @CodeOf("employer-event-kinds") String kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull Instant at,
        @NotNull @Min(1) @Max(10_080) Integer minutes,
        @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Present> employers,
        @Nullable @Min(1) @Max(100_000) Integer places,
        @Nullable @Size(max = 200) String targetGroup)
        implements PostedForm {

    /** An employer that is there, with one of its places of work if it is that. */
    @Schema(name = "EmployerAtEvent")
    public record Present(
            @NotBlank @CvrNumber String cvr,

            @Nullable @NumberField @Pattern(regexp = "[0-9]{10}")
            String pNumber) {}

    /** The same with nothing left out. */
    EmployerEventForm whole() {
        return with(source, Objects.requireNonNullElse(employers, List.of()));
    }

    EmployerEventForm withoutSource() {
        return with(null, employers);
    }

    List<String> cvrs() {
        return employers.stream().map(Present::cvr).distinct().toList();
    }

    private EmployerEventForm with(@Nullable Source key, List<Present> there) {
        return new EmployerEventForm(key, networkId, initiativeId, kind, name, at, minutes, there, places, targetGroup);
    }
}
