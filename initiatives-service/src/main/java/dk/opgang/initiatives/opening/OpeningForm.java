package dk.opgang.initiatives.opening;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.number.PlainNumber;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Places at an employer that are to be filled. What a person is, other than its age and certificates, is no need that can be told.
 *
 * @param source the poster's own key; nobody else is shown it
 * @param pNumber the place of work
 * @param networkId the network through which it is filled
 * @param initiativeIds whose participants are its candidates
 * @param kind a code of placement-kinds
 * @param slots codes of job-slots
 * @param to first day after it
 * @param applyBefore first day on which it is too late
 * @param schoolStatus a code of school-statuses, of young people whom it is for
 * @param trade a code of youth-trades
 */
@Embeddable
@Schema(name = "NewJobOpening", example = """
                {"source": {"system": "crm", "id": "O-4"}, "employerCvr": "13748136", "initiativeIds": [], "title": "Hjælp i butikken",
                 "kind": "leisure-job", "occupation": {"code": "5223", "label": "Butiksassistent"}, "places": 2, "weeklyHours": 8,
                 "slots": ["weekend"], "from": "2026-12-01", "housingAreaIds": [], "needs": {"fromAge": 15, "toAge": 17}}""")
public record OpeningForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @CvrNumber @Column(updatable = false) String employerCvr,

        @Column(name = "p_number") @Nullable @NumberField @Pattern(regexp = "[0-9]{10}")
        String pNumber,

        @Nullable UUID networkId,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> initiativeIds,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @CodeOf("placement-kinds") String kind,
        @NotNull @Valid Occupation occupation,
        @NotNull @Min(1) @Max(10_000) Integer places,

        @NotNull @Positive @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHours,

        @Size(max = 4) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@CodeOf("job-slots") String> slots,

        @NotNull @Column(name = "period_from") LocalDate from,

        @Column(name = "period_to") @Nullable @After("from") LocalDate to,

        @Nullable LocalDate applyBefore,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> housingAreaIds,
        @Nullable @CodeOf("school-statuses") String schoolStatus,
        @Nullable @Valid Needs needs,
        @Nullable @CodeOf("youth-trades") String trade)
        implements PostedForm {

    private static final int OLDEST = 120;

    /**
     * What somebody works as there.
     *
     * @param code of DISCO, one to six digits; held against no list
     */
    @Embeddable
    @Schema(name = "OpeningOccupation")
    public record Occupation(
            @Nullable @Pattern(regexp = "[0-9]{1,6}") String code,

            @NotBlank @Size(max = 100) String label) {}

    /**
     * What somebody needs to work there.
     *
     * @param fromAge the youngest, in whole years on the first day
     * @param toAge the oldest
     * @param certificates keys of certificates that are kept of enrolments
     */
    @Embeddable
    @Schema(name = "OpeningNeeds")
    public record Needs(
            @Nullable @Min(0) @Max(OLDEST) Integer fromAge,
            @Nullable @Min(0) @Max(OLDEST) Integer toAge,

            @Nullable @Size(max = 20) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
            List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") String> certificates) {

        private Needs whole() {
            return new Needs(fromAge, toAge, list(certificates));
        }
    }

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public OpeningForm {
        weeklyHours = weeklyHours == null ? null : PlainNumber.of(weeklyHours);
    }

    /** The same with nothing left out. */
    OpeningForm whole() {
        return new OpeningForm(
                source,
                employerCvr,
                pNumber,
                networkId,
                list(initiativeIds).stream().distinct().toList(),
                title,
                kind,
                occupation,
                places,
                weeklyHours,
                list(slots),
                from,
                to,
                applyBefore,
                list(housingAreaIds).stream().distinct().toList(),
                schoolStatus,
                needs == null ? new Needs(null, null, List.of()) : needs.whole(),
                trade);
    }

    OpeningForm withoutSource() {
        return new OpeningForm(
                null,
                employerCvr,
                pNumber,
                networkId,
                initiativeIds,
                title,
                kind,
                occupation,
                places,
                weeklyHours,
                slots,
                from,
                to,
                applyBefore,
                housingAreaIds,
                schoolStatus,
                needs,
                trade);
    }

    private static <T> List<T> list(@Nullable List<T> told) {
        return Objects.requireNonNullElse(told, List.of());
    }
}
