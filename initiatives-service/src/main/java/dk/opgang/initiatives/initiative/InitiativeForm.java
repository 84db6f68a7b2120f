package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.posted.PostedForm;
import dk.opgang.platform.text.Key;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An initiative: of which template, whose, where, when, with whom, paid by whom, to reach what. A list that a client leaves out is null
 * until the form is {@linkplain #whole whole}.
 *
 * @param parameters what it gives to its template, by the keys of the template's parameters
 * @param openingHours when activities that are open to all can be visited
 */
@Embeddable
public record InitiativeForm(
        @AttributeOverride(name = "system", column = @Column(name = "source_system", updatable = false))
        @AttributeOverride(name = "id", column = @Column(name = "source_id", updatable = false))
        @Nullable
        Source source,

        @NotBlank @Key @Size(max = 60) @Column(updatable = false)
        String templateKey,

        @NotBlank @Size(max = 200) String name,

        @NotEmpty @Size(max = 98) @JdbcTypeCode(SqlTypes.ARRAY)
        List<@NotNull @Municipality String> municipalityCodes,

        @Size(max = 200) @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> housingAreaIds,
        @NotNull Period period,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Partner> partners,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Funding> funding,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Target> targets,
        @Size(max = 200) @JdbcTypeCode(SqlTypes.JSON) List<@Valid Baseline> baseline,
        @Size(max = 50) @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> parameters,
        @Size(max = 100) @JdbcTypeCode(SqlTypes.JSON) List<@Valid OpeningHours> openingHours)
        implements PostedForm {

    private static final int TEXT = 200;

    /** A code of {@code partner-roles}. */
    private static final String LEAD = "lead";

    /**
     * An organisation that takes part. It may place participants who are enrolled.
     *
     * @param organisation CVR
     * @param role kebab case; the usual ones are in the code list {@code partner-roles}
     * @param kind what it is: some templates ask for a kind, or refuse one
     */
    @Schema(name = "InitiativePartner")
    public record Partner(
            @NotBlank @CvrNumber String organisation,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9-]*")
            String role,

            @Nullable @CodeOf("employer-kinds") String kind) {}

    /** Who pays how much, in Danish kroner for the whole period. */
    @Schema(name = "InitiativeFunding")
    public record Funding(
            @NotBlank @Size(max = TEXT) String source,

            @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal amountDkk) {}

    /**
     * A value to reach.
     *
     * @param measure a code of {@code initiative-measures}, or a measure of the poster's own, which is shown but not computed
     * @param per {@code year}, {@code quarter} or {@code month}; anything else is the whole initiative
     */
    @Schema(name = "InitiativeTarget")
    public record Target(
            @NotBlank @Size(max = TEXT) String measure,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4)
            BigDecimal value,

            @Nullable @Size(max = 60) String per) {}

    /**
     * A value before the initiative began.
     *
     * @param unit such as {@code persons}
     * @param per what it is told by, such as {@code year}
     * @param period in which it was measured, as text or from and to
     * @param asOf the day on which it was measured
     * @param source where it comes from
     */
    @Schema(name = "InitiativeBaseline")
    public record Baseline(
            @NotBlank @Size(max = TEXT) String measure,
            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value,
            @Nullable @Size(max = 60) String unit,
            @Nullable @Size(max = 60) String per,
            @Nullable @Valid BaselinePeriod period,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate asOf,

            @Nullable @Size(max = TEXT) String source) {}

    /** The municipalities as three digits, each once. */
    List<String> municipalities() {
        return municipalityCodes.stream()
                .map(code -> new MunicipalityCode(code).value())
                .distinct()
                .toList();
    }

    /** The CVR numbers of the partners. */
    Set<String> organisations() {
        return list(partners).stream().map(Partner::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    /** CVR of the first partner that leads it; null if none does. */
    public @Nullable String lead() {
        return leads().stream().findFirst().orElse(null);
    }

    /** CVR of each partner that leads it, in the order in which they were told. */
    List<String> leads() {
        return list(partners).stream()
                .filter(partner -> partner.role().equals(LEAD))
                .map(Partner::organisation)
                .distinct()
                .toList();
    }

    /**
     * The same with nothing left out.
     *
     * @param defaults the targets, unless it tells some itself; an empty list tells that there are none
     */
    InitiativeForm whole(List<Target> defaults) {
        return new InitiativeForm(
                source,
                templateKey,
                name,
                municipalities(),
                list(housingAreaIds).stream().distinct().toList(),
                period,
                list(partners),
                list(funding),
                targets == null ? defaults : targets,
                list(baseline),
                GivenValues.plain(parameters),
                list(openingHours));
    }

    private static <T> List<T> list(@Nullable List<T> told) {
        return Objects.requireNonNullElse(told, List.of());
    }
}
