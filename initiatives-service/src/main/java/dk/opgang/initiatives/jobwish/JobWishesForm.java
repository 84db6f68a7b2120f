package dk.opgang.initiatives.jobwish;

import dk.opgang.platform.constraint.After;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.Distinct;
import dk.opgang.platform.posted.PostedForm;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What work somebody wishes.
 *
 * @param kinds codes of placement-kinds; any if it is empty
 * @param occupations any if it is empty
 * @param availableFrom first day
 * @param availableTo first day on which it is too late
 * @param slots codes of job-slots: when the person can work
 * @param weeklyHoursMost as many as the law allows without it
 * @param travel a code of job-travel: how far away
 */
@Embeddable
@Schema(name = "NewJobWishes", example = """
                {"kinds": ["leisure-job"], "occupations": [{"code": "5223", "label": "Butiksassistent"}], "availableFrom": "2026-12-01",
                 "slots": ["weekday-afternoon", "weekend"], "weeklyHoursMost": 10, "travel": "municipality"}""")
public record JobWishesForm(
        @Size(max = 20) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@CodeOf("placement-kinds") String> kinds,

        @Size(max = 20) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Occupation> occupations,
        @NotNull LocalDate availableFrom,
        @Nullable @After("availableFrom") LocalDate availableTo,

        @Size(max = 4) @Distinct @JdbcTypeCode(SqlTypes.ARRAY)
        List<@CodeOf("job-slots") String> slots,

        @Nullable @Positive @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal weeklyHoursMost,

        @NotBlank @CodeOf("job-travel") String travel)
        implements PostedForm {

    /**
     * What somebody works as.
     *
     * @param code of DISCO, one to six digits; held against no list
     */
    @Schema(name = "WishedOccupation")
    public record Occupation(
            @Nullable @Pattern(regexp = "[0-9]{1,6}") String code,

            @NotBlank @Size(max = 100) String label) {}

    /** Numbers are kept in one way of writing them, so that forms are equal if they say the same. */
    public JobWishesForm {
        if (weeklyHoursMost != null) {
            weeklyHoursMost = plain(weeklyHoursMost);
        }
    }

    /** The same with nothing left out. */
    JobWishesForm whole() {
        return new JobWishesForm(
                Objects.requireNonNullElse(kinds, List.of()),
                Objects.requireNonNullElse(occupations, List.of()),
                availableFrom,
                availableTo,
                Objects.requireNonNullElse(slots, List.of()),
                weeklyHoursMost,
                travel);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -3 ? stripped.setScale(0) : stripped;
    }
}
