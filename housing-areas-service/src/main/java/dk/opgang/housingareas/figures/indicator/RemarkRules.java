package dk.opgang.housingareas.figures.indicator;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules that make a figure look doubtful without making it wrong: it is taken, and the remark stands beside it. Read from
 * {@code validation/observations.json}, each rule with its validity and source.
 */
public record RemarkRules(List<Jump> jumps, List<Part> parts, List<Sum> sums, List<Fraction> fractions) {

    public static final RemarkRules LOADED = DataFile.read("validation/observations.json", RemarkRules.class);

    public RemarkRules {
        jumps = DatedRows.oneAtATime(jumps, Jump::unit);
        parts = DatedRows.checked(parts);
        sums = DatedRows.checked(sums);
        fractions = DatedRows.checked(fractions);
    }

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far figures of a unit move from one year to the next: by points, or by a share of last year's in per cent. */
    public record Jump(
            String unit,
            @Nullable BigDecimal mostPoints,
            @Nullable BigDecimal mostPercent,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {

        boolean isBroken(BigDecimal before, BigDecimal now) {
            BigDecimal moved = now.subtract(before).abs();
            return mostPoints != null && moved.compareTo(mostPoints) > 0
                    || mostPercent != null && moved.multiply(HUNDRED).compareTo(before.multiply(mostPercent)) > 0;
        }
    }

    /** A figure that counts some of those whom another counts. */
    public record Part(
            String part,
            String whole,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    /** Figures that make a whole together, as far as rounding goes. */
    public record Sum(
            List<String> parts,
            BigDecimal whole,
            BigDecimal mostOff,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source)
            implements Dated {

        /** Whether those that are known are too much, or all of them too little. */
        boolean isBroken(List<BigDecimal> known) {
            BigDecimal off =
                    known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(whole);
            return off.compareTo(mostOff) > 0
                    || known.size() == parts.size() && off.negate().compareTo(mostOff) > 0;
        }
    }

    /** Shares that are tens of per cent: one of less than a per cent was probably told as a part of one. */
    public record Fraction(
            List<String> indicators,
            BigDecimal below,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source) implements Dated {}

    /** The figures beside the one that is looked at. */
    public interface Neighbours {
        Optional<BigDecimal> value(String indicator, int year);
    }

    /** What is doubtful about a figure, in the order of the rules. */
    public List<Remark> of(String indicator, int year, BigDecimal value, Neighbours neighbours) {
        List<Remark> remarks = new ArrayList<>();
        LocalDate day = LocalDate.of(year, 12, 31);
        neighbours.value(indicator, year - 1).ifPresent(before -> jumps.stream()
                .filter(it -> it.unit().equals(unit(indicator)) && it.inForceOn(day))
                .filter(it -> it.isBroken(before, value))
                .forEach(it -> remarks.add(jump(before))));
        fractions.stream()
                .filter(it -> it.indicators().contains(indicator) && it.inForceOn(day))
                .filter(it -> value.signum() > 0 && value.compareTo(it.below()) < 0)
                .forEach(it -> remarks.add(fraction(value)));
        for (Sum rule : sums) {
            if (rule.parts().contains(indicator) && rule.inForceOn(day)) {
                List<BigDecimal> known = rule.parts().stream()
                        .map(it -> it.equals(indicator) ? Optional.of(value) : neighbours.value(it, year))
                        .flatMap(Optional::stream)
                        .toList();
                if (rule.isBroken(known)) {
                    remarks.add(notTheWhole(rule));
                }
            }
        }
        for (Part rule : parts) {
            if (rule.inForceOn(day)) {
                Optional<BigDecimal> part =
                        rule.part().equals(indicator) ? Optional.of(value) : neighbours.value(rule.part(), year);
                Optional<BigDecimal> whole =
                        rule.whole().equals(indicator) ? Optional.of(value) : neighbours.value(rule.whole(), year);
                boolean concerned =
                        rule.part().equals(indicator) || rule.whole().equals(indicator);
                if (concerned
                        && part.isPresent()
                        && whole.isPresent()
                        && part.get().compareTo(whole.get()) > 0) {
                    remarks.add(partAboveWhole(rule));
                }
            }
        }
        return remarks;
    }

    private static Remark jump(BigDecimal before) {
        String figure =
                before.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        return new Remark(
                "jump-from-last-year",
                new Text("Året før var tallet " + figure, "The figure of the year before was " + figure));
    }

    private static Remark fraction(BigDecimal value) {
        String percent = value.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        return new Remark(
                "share-below-one",
                new Text(
                        "Andelen er under 1 procent; er " + percent + " procent ment?",
                        "The share is below 1 per cent; is " + percent + " per cent meant?"));
    }

    private static Remark partAboveWhole(Part rule) {
        return new Remark(
                "part-above-whole",
                new Text(
                        rule.part() + " er større end " + rule.whole(),
                        rule.part() + " is greater than " + rule.whole()));
    }

    private static Remark notTheWhole(Sum rule) {
        String whole = rule.whole().stripTrailingZeros().toPlainString();
        return new Remark(
                "parts-not-whole",
                new Text(
                        "Årets andele giver ikke " + whole + ": " + String.join(", ", rule.parts()),
                        "The shares of the year do not make " + whole + ": " + String.join(", ", rule.parts())));
    }

    private static @Nullable Object unit(String indicator) {
        return INDICATORS
                .find(indicator)
                .map(code -> code.attributes().get("unit"))
                .orElse(null);
    }
}
