package dk.opgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an initiative has besides its name and period; kept as one document, since nothing is searched in it. */
public record InitiativeDetails(
        List<Partner> partners, List<Funding> funding, List<Target> targets, List<Baseline> baseline) {

    private static final int TEXT = 200;

    public InitiativeDetails {
        partners = partners == null ? List.of() : List.copyOf(partners);
        funding = funding == null ? List.of() : List.copyOf(funding);
        targets = targets == null ? List.of() : List.copyOf(targets);
        baseline = baseline == null ? List.of() : List.copyOf(baseline);
    }

    /**
     * An organisation that takes part. It may place participants who are enrolled.
     *
     * @param organisation CVR
     * @param role kebab case; the usual ones are in the code list {@code partner-roles}
     */
    public record Partner(
            @NotBlank String organisation,

            @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z][a-z0-9-]*")
            String role) {}

    /** Who pays how much, in Danish kroner for the whole period. */
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
    public record Baseline(
            @NotBlank @Size(max = TEXT) String measure,
            @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value,
            @Nullable @Size(max = 60) String unit,
            @Nullable @Size(max = 60) String per,
            @Nullable @Valid BaselinePeriod period,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            LocalDate asOf,

            @Nullable @Size(max = TEXT) String source) {}
}
